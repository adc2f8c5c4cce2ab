import { expect, test } from 'vitest';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { relatedBothWays } from '../../../glossary/authoring/compiling/related-both-ways.ts';

const entry = (id: string, related: string[], broader: string[] = []): Entry => ({
  ...{
    id,
    term: id,
    kind: 'concept',
    forms: [],
    lay: [],
    summary: 'A word.',
    distinguish: [],
    facts: {},
    strength: [],
    videos: [],
    references: [],
    codes: {},
  },
  ...{ broader, related, checked: '2026-11-23' },
});

test('what one entry names, the other shows too, after its own', () => {
  const related = relatedBothWays([entry('a', ['b']), entry('b', ['c']), entry('c', [])]);
  expect(Object.fromEntries(related)).toEqual({ a: ['b'], b: ['c', 'a'], c: ['b'] });
});

test('a relation that both name is shown once', () => {
  expect(relatedBothWays([entry('a', ['b']), entry('b', ['a'])]).get('a')).toEqual(['b']);
});

test('an entry does not show as related what it already calls broader', () => {
  expect(relatedBothWays([entry('whole', ['part']), entry('part', [], ['whole'])]).get('part')).toEqual([]);
});

test('nor where its own file names it as both; the broader one shows it all the same', () => {
  const related = relatedBothWays([
    entry('whole', []),
    entry('part', ['whole', 'other'], ['whole']),
    entry('other', []),
  ]);
  expect(Object.fromEntries(related)).toEqual({ whole: ['part'], part: ['other'], other: ['part'] });
});
