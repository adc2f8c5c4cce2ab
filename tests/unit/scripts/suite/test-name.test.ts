import { describe, expect, test } from 'vitest';
import { matchKind, testNamePattern } from '../../../../scripts/suite/test-name.ts';

const PATH = 'tests/e2e/hover-places.test.ts';
const TEXT = "describe('the card', () => test('shows beside a %s', …";

describe('matchKind', () => {
  test.for<[string, string[], string]>([
    ['a part of the path', ['hover'], 'path'],
    ['a folder', ['e2e/'], 'path'],
    ['the path in other letters', ['Hover-Places'], 'path'],
    ['a part of the text', ['beside'], 'text'],
    ['a group and a test', ['the card > shows beside'], 'text'],
    ['a path and a text', ['beside', 'hover'], 'path'],
    ['words of which one is missing', ['the card closes'], 'none'],
    ['another file', ['popup'], 'none'],
  ])('of %s', ([, names, kind]) => {
    expect(matchKind(PATH, TEXT, names)).toBe(kind);
  });
});

describe('testNamePattern', () => {
  test.for([
    ['beside', 'the card shows beside a link'],
    ['The Card > shows', 'the card shows beside a link'],
    ['a (b', 'takes a (b) and c'],
  ] as const)('of "%s" matches "%s"', ([name, fullName]) => {
    expect(fullName).toMatch(testNamePattern([name]));
  });

  test('matches any of several names and nothing else', () => {
    const pattern = testNamePattern(['a card', 'b.d']);
    expect(['on a card', 'b.d', 'bad', 'a cart'].filter((name) => pattern.test(name))).toEqual([
      'on a card',
      'b.d',
    ]);
  });
});
