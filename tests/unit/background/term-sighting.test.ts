import { expect, test } from 'vitest';
import { sightTerms } from '../../../entrypoints/services/glossary/term-sighting.ts';
import { medicalContextRules } from '../../../glossary/matching/context-rules/medical-context-rules.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { GLOSSARY } from '../../fixtures/glossary.ts';

const index = loadIndex(buildIndex(GLOSSARY));
const FAR = 'Rain on the hills. '.repeat(300);

test.each<[what: string, texts: string[], kind: 'unsure' | 'none']>([
  ['everyday words that may count beside others', ['The brain needs sleep.'], 'unsure'],
  ['no word of the glossary', ['Rain.'], 'none'],
  ['nothing', [], 'none'],
  [
    'as many everyday words as medical prose has, far from each other',
    Array(9).fill(`${FAR}brain`),
    'unsure',
  ],
  ['one everyday word again and again', ['The brain and the brain. '.repeat(20)], 'unsure'],
])('%s: %s -> %s', (_, texts, kind) => {
  expect(sightTerms(index, texts, medicalContextRules)).toEqual({ kind });
});

test.each<[what: string, texts: string[], first: number]>([
  ['a term', ['Rain.', 'On chorea.', 'On dystonia.'], 1],
  ['as many everyday words as medical prose has', ['The brain in sleep and a gene.'.repeat(3)], 0],
  [
    'as many of them, with hidden text between',
    ['Rain.', 'Brain. Sleep. Gene.', 'Rain. '.repeat(300), 'Brain. Sleep. Gene. '.repeat(2)],
    1,
  ],
])('%s: %s -> found in text %i', (_, texts, text) => {
  expect(sightTerms(index, texts, medicalContextRules)).toEqual({ kind: 'found', text });
});
