import { expect, test } from 'vitest';
import { prominenceOf } from '../../../entrypoints/settings/prominence.ts';

const FIRST = { isFirstOnPage: true, isFirstInSection: true };
const FIRST_HERE = { isFirstOnPage: false, isFirstInSection: true };
const LATER = { isFirstOnPage: false, isFirstInSection: false };

test.each([
  ['the first of a term on the page', { ...FIRST, isEveryday: false }, ['clear', 'clear', 'clear']],
  ['the first in a later section', { ...FIRST_HERE, isEveryday: false }, ['unseen', 'clear', 'clear']],
  ['a later one', { ...LATER, isEveryday: false }, ['unseen', 'faint', 'clear']],
  ['the first of an everyday word', { ...FIRST, isEveryday: true }, ['unseen', 'faint', 'clear']],
  ['an everyday word in a later section', { ...FIRST_HERE, isEveryday: true }, ['unseen', 'unseen', 'clear']],
] as const)('%s', (_name, occurrence, expected) => {
  const amounts = ['quiet', 'balanced', 'everything'] as const;
  expect(amounts.map((amount) => prominenceOf(amount, occurrence))).toEqual(expected);
});
