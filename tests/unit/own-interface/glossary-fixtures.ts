import type { GlossaryRow, MyEntry } from '../../../entrypoints/glossaries/glossary-row.ts';
import type { ImportPreview } from '../../../entrypoints/glossaries/import-preview.ts';

/** A glossary of the user's, with these differences from a plain one. */
export const glossaryRow = (changes: Partial<GlossaryRow> = {}): GlossaryRow => ({
  id: 'ward',
  title: 'Ward abbreviations',
  languages: ['en'],
  entries: 1204,
  forms: 2300,
  bytes: 400_000,
  isOn: true,
  sites: { mode: 'all', patterns: [] },
  format: 'csv',
  fileName: 'ward.csv',
  imported: '2026-11-30T08:00:00.000Z',
  state: 'ready',
  generation: '1',
  ...changes,
});

/** What a table of two columns holds, with these differences. */
export const importPreview = (changes: Partial<ImportPreview> = {}): ImportPreview => ({
  format: 'csv',
  metadata: {},
  entries: 3,
  terms: 4,
  definitions: 3,
  languages: [{ language: 'en', terms: 4 }],
  examples: [{ term: 'NBM', definition: 'Nil by mouth.' }],
  problems: [],
  problemCount: 0,
  noisy: [],
  noisyCount: 0,
  ...changes,
});

/** An entry that the user has written, with these differences. */
export const myEntry = (changes: Partial<MyEntry> = {}): MyEntry => ({
  id: 'one',
  term: 'obs round',
  alsoWritten: [],
  explanation: 'Pulse, pressure and temperature of everyone on the ward.',
  language: 'en',
  changed: '2026-11-30T08:00:00.000Z',
  ...changes,
});
