import { expect, test } from 'vitest';
import { dictionaryOrder, outlineOf } from '../../../glossary/authoring/compiling/outline-of.ts';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

test('the outline has the entries that have wider ones or a place, each with no more than it has', () => {
  const plain: CompiledEntry = { ...myoclonus, id: 'tau', broader: [], origin: undefined };
  const broader = [{ id: 'movement', term: 'movement', kind: 'concept' as const }];
  const origin: CompiledEntry['origin'] = { levels: ['cortex'], sources: [1] };
  const entries = [plain, { ...plain, id: 'tic', broader }, { ...plain, id: 'chorea', broader, origin }];
  expect(outlineOf(entries).places).toEqual({
    tic: { broader: ['movement'] },
    chorea: { broader: ['movement'], origin: ['cortex'] },
  });
});

test('the outline says the order of a dictionary, whatever the case and diacritics of terms, numbers by their worth', () => {
  const terms = ['ataxia', 'Wilson disease', 'EPM10', 'Ästhesie', '5-HTP', 'α-synuclein', 'EPM2'];
  const ordered = ['5-HTP', 'Ästhesie', 'ataxia', 'EPM2', 'EPM10', 'Wilson disease', 'α-synuclein'];
  expect(dictionaryOrder(terms).map((at) => terms[at])).toEqual(ordered);
  const entries = terms.map((term) => ({ ...myoclonus, id: term, term }));
  expect(outlineOf(entries).order).toEqual(dictionaryOrder(terms));
});
