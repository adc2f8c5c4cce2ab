import { expect, test } from 'vitest';
import { compileEntry, type GlossaryContext } from '../../../glossary/authoring/compiling/compile-entry.ts';
import type { Citation, EntryLabel } from '../../../glossary/compiled-entry.ts';
import { entryWith } from '../checking/entry-fixture.ts';

const label = (id: string): EntryLabel => ({ id, term: `the ${id}`, kind: 'concept' });
const citation = (id: string): Citation => ({ id, text: `Text of ${id}.`, links: [] });

const glossary: GlossaryContext = {
  labels: new Map(['tic', 'tremor'].map((id) => [id, label(id)])),
  citations: new Map(['read', 'seen'].map((id) => [id, citation(id)])),
  references: new Map(),
  guidelines: new Map(),
  movements: new Map(),
  relatedIds: () => ['tremor'],
  linkProse: (text) => (text.includes('tremor') ? [{ start: 2, end: 8, id: 'tremor' }] : []),
};

test('references stand apart by what was read of them', () => {
  const references = [
    { id: 'seen', basis: 'record' as const },
    { id: 'read', basis: 'abstract' as const },
  ];
  const compiled = compileEntry(entryWith('A tremor.', { references }), glossary);
  expect(compiled.sources).toEqual([citation('read')]);
  expect(compiled.furtherReading).toEqual([citation('seen')]);
});

test('other names leave out the headword and what is no name', () => {
  const forms = [{ text: 'tic', ambiguous: true }, 'habit spasm', { text: 'ticcing', synonym: false }];
  expect(compileEntry(entryWith('A.', { forms }), glossary).alsoCalled).toEqual(['habit spasm']);
});

test('links carry the headword of the entry they lead to', () => {
  const distinguish = [{ id: 'tremor', difference: 'It shakes.' }];
  const compiled = compileEntry(entryWith('A tremor.', { distinguish }), glossary);
  expect(compiled.distinguish).toEqual([{ entry: label('tremor'), difference: 'It shakes.' }]);
  expect(compiled.related).toEqual([label('tremor')]);
  expect(compiled.summary).toEqual({ text: 'A tremor.', links: [{ start: 2, end: 8, id: 'tremor' }] });
});

test('a link that leads nowhere stops the build and says how to find it', () => {
  expect(() => compileEntry(entryWith('A.', { broader: ['gone'] }), glossary)).toThrow(
    'The glossary has no entry "gone"; npm run glossary:check says where it is named.',
  );
});
