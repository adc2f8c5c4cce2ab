import { expect, test } from 'vitest';
import { missingTerms } from '../../../../scripts/glossary/missing-terms.ts';
import { entryWith } from '../../checking/entry-fixture.ts';

test('technical words that are no form of an entry, over all texts, most frequent first', () => {
  const texts = [
    'The tics and fenfluramine, sulthiame.',
    'Fenfluramine helped the patient; a motor tic stayed.',
  ];
  expect(missingTerms([entryWith('A.')], texts)).toEqual([
    ['fenfluramine', 2],
    ['sulthiame', 1],
  ]);
});
