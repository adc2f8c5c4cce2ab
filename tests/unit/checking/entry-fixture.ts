import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';

/** A sound entry with this summary. */
export const entryWith = (summary: string, parts: Partial<Entry> = {}): Entry => ({
  ...{ id: 'tic', term: 'tic', kind: 'concept', forms: [], distinguish: [], references: [], codes: {} },
  ...{ broader: [], related: [], checked: '2026-11-23' },
  summary,
  ...parts,
});
