import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryForms, Form } from '../../../glossary/form.ts';
import { noContextRules } from '../../../glossary/matching/context-rules/context-rules.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { EditedIndex } from '../../../glossary/matching/index/edited-index.ts';
import { loadIndex, type MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

const indexOf = (entries: readonly EntryForms[]): MatchIndex => loadIndex(buildIndex(entries));

/** A glossary whose entries with these numbers were changed to have these forms; without any they are removed. */
function editedIndex(
  entries: readonly EntryForms[],
  changed: ReadonlyMap<number, readonly Form[]>,
): EditedIndex {
  const edits = [...changed].flatMap(([at, forms]) => (forms.length === 0 ? [] : [{ id: `e${at}`, forms }]));
  return new EditedIndex(indexOf(entries), indexOf(edits), new Set(changed.keys()));
}

/** What a text shows: the words of each match and the entries it has, shorter ones inside too. */
function shown(index: MatchIndex | EditedIndex, text: string): string[] {
  const { matches, withheld } = findMatches(index, [{ text }], NO_EVIDENCE, noContextRules);
  return [...matches, ...withheld].map(
    ({ start, end, reason, entries, inner }) =>
      `${start}-${end} ${reason} ${entries.toSorted().join()} (${inner.map(({ entry }) => entry).sort()})`,
  );
}

const entriesOf = (...terms: string[]): EntryForms[] =>
  terms.map((text, at) => ({ id: `e${at}`, forms: [{ text }] }));

describe('an entry that was changed', () => {
  test('is found by its new forms, and no more by those that it had', () => {
    const index = editedIndex(entriesOf('skip bay', 'day room'), new Map([[0, [{ text: 'waiting bay' }]]]));
    expect(shown(index, 'A skip bay, a waiting bay, a day room.')).toEqual([
      '14-25 certain e0 ()',
      '29-37 certain e1 ()',
    ]);
  });

  test('is found no more when it was removed', () => {
    const index = editedIndex(entriesOf('skip bay', 'bay'), new Map([[0, []]]));
    expect(shown(index, 'The skip bay.')).toEqual(['9-12 certain e1 ()']);
  });

  test('has its common word count beside terms of the unchanged entries', () => {
    const left: Form[] = [{ text: 'left', everyday: true }];
    const index = editedIndex(entriesOf('x', 'skip bay', 'day room'), new Map([[0, left]]));
    const text = 'Turned left between skip bay and day room.';
    expect(shown(index, text)).toContain('7-11 everyday e0 ()');
    expect(findMatches(index, [{ text: 'He left.' }], NO_EVIDENCE, noContextRules).matches).toEqual([]);
  });
});

test('more entries than postings can number are refused', () => {
  const huge = Object.assign(Object.create(indexOf([])), {});
  Object.defineProperty(huge, 'entryCount', { value: 1 << 20 });
  expect(() => new EditedIndex(huge, indexOf(entriesOf('a b')), new Set())).toThrow(RangeError);
});

const word = fc.constantFrom('skip', 'bay', 'day', 'room', 'ward', 'QZ');
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map(
  (words): Form => ({
    text: words.join(' '),
    ...(words.length === 1 && words[0] === 'bay' && { everyday: true }),
  }),
);
const forms = fc.array(form, { minLength: 1, maxLength: 3 });
const cases = fc.record({
  entries: fc.array(forms, { minLength: 1, maxLength: 6 }),
  changes: fc.array(fc.tuple(fc.nat(5), fc.oneof(forms, fc.constant([])))),
  text: fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
});

test('a changed glossary finds what one that was compiled anew finds', () => {
  fc.assert(
    fc.property(cases, ({ entries, changes, text }) => {
      const before = entries.map((each, at): EntryForms => ({ id: `e${at}`, forms: each }));
      const changed = new Map(changes.filter(([at]) => at < entries.length));
      const anew = before.map(({ id, forms }, at) => ({ id, forms: changed.get(at) ?? forms }));
      expect(shown(editedIndex(before, changed), text)).toEqual(shown(indexOf(anew), text));
    }),
  );
});
