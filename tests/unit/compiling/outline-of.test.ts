import { expect, test } from 'vitest';
import { outlineOf } from '../../../glossary/authoring/compiling/outline-of.ts';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

test('the outline has the entries that have wider ones or a place, each with no more than it has', () => {
  const plain: CompiledEntry = { ...myoclonus, id: 'tau', broader: [], origin: undefined };
  const broader = [{ id: 'movement', term: 'movement', kind: 'concept' as const }];
  const origin: CompiledEntry['origin'] = { levels: ['cortex'], sources: [1] };
  const entries = [plain, { ...plain, id: 'tic', broader }, { ...plain, id: 'chorea', broader, origin }];
  expect(outlineOf(entries)).toEqual({
    tic: { broader: ['movement'] },
    chorea: { broader: ['movement'], origin: ['cortex'] },
  });
});
