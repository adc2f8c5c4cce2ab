import { describe, expect, test } from 'vitest';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { MEDICAL_NEAR, SPECIALIST_NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { realIndex } from '../../support/real-glossary.ts';

/** The words that count in a block on a page with three specialist entries. */
function shown(text: string, near = SPECIALIST_NEAR, seen = ['nystagmus', 'asterixis', 'glioma']): string[] {
  const { matches } = findMedicalMatches(realIndex, [{ text, nearby: near }], { seen, spelledOut: {} });
  return matches.map(({ start, end }) => text.slice(start, end));
}

describe('a word with further meanings, alone in a block beside an article', () => {
  test.each([
    'The nucleus of the village is a square with a fountain.',
    'Her aura photographs glow violet and green, says the fortune teller.',
    'We ran the regression suite before the release.',
    'A malignant rumour spread through the village at night.',
    'The twins ordered two coffees and went for a swim.',
  ])('does not count where nothing else is of medicine: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    [
      'Epilepsy and ataxia are rare. ERT is the Greek public broadcaster, and it showed a series.',
      ['Epilepsy', 'ataxia'],
    ],
    ['The pyramidal tomb has three chambers for kings; guides know epilepsy.', ['epilepsy']],
    ['Ataxia was mild. ERT was given to the child for a year.', ['Ataxia', 'ERT']],
  ])('does not count in a clause without medicine beside one that has it: %s', (text, words) => {
    expect(shown(text)).toEqual(words);
  });

  test.each([
    ['The jerks are worse when my arms are tired.', ['jerks']],
    ['The doctor spoke of the nucleus for an hour.', ['nucleus']],
    ['Latency of the first burst was 20 ms, the amplitude low.', ['Latency', 'amplitude']],
    ['Chorea came first, and the gait changed later on.', ['Chorea', 'gait']],
  ])('counts where anything else is: %s', (text, words) => {
    expect(shown(text)).toEqual(words);
  });

  test('counts as a heading or an item of a list', () => {
    expect(shown('Latency and duration')).toEqual(['Latency']);
    expect(shown('Tremor')).toEqual(['Tremor']);
  });

  test('counts where medical prose is near, and where the page names its entry in full', () => {
    const text = 'The nucleus of it is rather small and lies deep.';
    expect(shown(text)).toEqual([]);
    expect(shown(text, SPECIALIST_NEAR | MEDICAL_NEAR)).toEqual(['nucleus']);
    expect(shown(text, SPECIALIST_NEAR, ['nystagmus', 'asterixis', 'nucleus'])).toEqual(['nucleus']);
  });

  test('keeps a form that has one meaning only', () => {
    expect(shown('The nystagmus of the village is a square with a fountain.')).toEqual(['nystagmus']);
  });
});
