import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { surveyPassages } from '../../../glossary/matching/survey-passages.ts';
import { MATCHING_GLOSSARY } from '../../fixtures/matching-glossary.ts';
import { fixtureIndex } from './marked-cases.ts';

/** For each passage whether it is telling and doubtful: `T`, `D`, `TD`, or nothing. */
function survey(...passages: string[]): string[] {
  const findings = surveyPassages(fixtureIndex, passages);
  return passages.map((_, at) => {
    const finding = findings.find(({ passage }) => passage === at);
    return `${finding?.isTelling ? 'T' : ''}${finding?.isDoubtful ? 'D' : ''}`;
  });
}

describe('a survey of passages', () => {
  test('tells passages with certain forms from those whose forms need evidence, and from those without any', () => {
    expect(survey('Of chorea. ', 'Of a tic. ', 'Of the weather.')).toEqual(['T', 'D', '']);
  });

  test('takes an acronym as telling: the page may spell it out', () => {
    expect(survey('Mass spectrometry ', '(MS) is a method.')).toEqual(['', 'TD']);
  });

  test('finds a form that goes on in the next passage, in each that has a part of it', () => {
    expect(survey('Of cortical ', 'myo', 'clonus, and of', ' rain')).toEqual(['T', 'T', 'T', '']);
  });

  test('finds forms whatever is around them', () => {
    expect(survey('non-epileptic chorea.org')).toEqual(['T']);
  });

  test('counts the forms of a passage, and finds words that a line end parts', () => {
    expect(surveyPassages(fixtureIndex, ['Of dys-\ntonia, chorea and chorea.'])).toEqual([
      { passage: 0, forms: 3, isTelling: true, isDoubtful: false },
    ]);
  });

  test('misses nothing of what is found in blocks, wherever the text is cut', () => {
    const forms = MATCHING_GLOSSARY.flatMap((entry) => entry.forms.map(({ text }) => text));
    const signs = [' ', ', ', '. ', '-', '’s', ' (', ')', 'non-', 'x', '@', '\n'];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...forms), fc.constantFrom(...signs)), { maxLength: 16 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 4 }), (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const passages = places.slice(1).map((end, at) => text.slice(places[at], end));
        const findings = survey(...passages);
        const { matches, withheld } = findMedicalMatches(fixtureIndex, [{ text }], NO_EVIDENCE);
        for (const { start, end, reason } of [...matches, ...withheld])
          passages.forEach((_, at) => {
            const overlaps = (places[at] ?? 0) < end && (places[at + 1] ?? 0) > start;
            if (overlaps) expect(findings[at]).toContain(reason === 'certain' ? 'T' : 'D');
          });
      }),
    );
  });
});
