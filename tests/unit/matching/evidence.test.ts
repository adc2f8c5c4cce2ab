import { describe, expect, test } from 'vitest';
import type { EntryForms } from '../../../glossary/form.ts';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { MEDICAL_NEAR, SPECIALIST_NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import type { Evidence, MatchResult } from '../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { fixtureIndex } from './marked-cases.ts';

const ask = (texts: string[], evidence: Evidence = NO_EVIDENCE): MatchResult =>
  findMedicalMatches(
    fixtureIndex,
    texts.map((text) => ({ text })),
    evidence,
  );
const matched = (answer: MatchResult): string[] => answer.matches.map(({ entries: [entry = ''] }) => entry);
const reasons = (answer: MatchResult): string[] => answer.matches.map(({ reason }) => reason);
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('the reason of a match', () => {
  test.each([
    ['certain', ['tremor']],
    ['certain', ['brain tumour']],
    ['spelled-out', ['MS (multiple sclerosis)']],
    ['everyday', ['infection, epilepsy and tremor']],
    ['field', ['jerk, epilepsy, tremor and chorea']],
  ])('is %s for the first match of %j', (reason, texts) => {
    expect(reasons(ask(texts))[0]).toBe(reason);
  });
});

describe('evidence', () => {
  test('gathers while a page is asked about in slices, and asks for withheld blocks when it suffices', () => {
    const sentence = `A sudden jerk: ${'a word, '.repeat(20)} epilepsy.`;
    const first = ask([sentence]);
    expect(matched(first)).toEqual(['epilepsy']);
    expect(first.withheld).toHaveLength(1);
    const second = ask(['Tremor and chorea.'], first.evidence);
    expect(second.recheck).toBe('withheld');
    const again = ask([sentence], second.evidence);
    expect(matched(again)).toEqual(['jerk', 'epilepsy']);
    expect(again.recheck).toBe('nothing');
  });

  test('needs specialist entries near an ambiguous form, not only on its page', () => {
    const answer = ask(['Epilepsy, tremor, chorea.', 'word '.repeat(400), 'A jerk.']);
    expect(matched(answer)).toEqual(['epilepsy', 'tremor', 'chorea']);
    expect(answer.nearby).toEqual([SPECIALIST_NEAR | MEDICAL_NEAR, SPECIALIST_NEAR, 0]);
    expect(matched(ask(['Epilepsy, tremor, chorea.', 'A paragraph.', 'A jerk.']))).toContain('jerk');
  });

  test('needs them near an everyday word too', () => {
    const answer = ask(['Epilepsy, tremor, chorea; an infection.', 'word '.repeat(400), 'An infection.']);
    expect(matched(answer)).toEqual(['epilepsy', 'tremor', 'chorea', 'infection']);
    expect(answer.withheld).toHaveLength(1);
  });

  test('takes a short block with a specialist entry and two other words of medicine for medical prose', () => {
    expect(matched(ask(['Epilepsy, then surgery and an infection.']))).toEqual([
      'epilepsy',
      'surgery',
      'infection',
    ]);
    expect(matched(ask(['Epilepsy, then surgery.']))).toEqual(['epilepsy', 'surgery']);
    expect(matched(ask([`Epilepsy, then surgery. ${'word '.repeat(30)}`]))).toEqual(['epilepsy']);
    expect(matched(ask(['Fever, then surgery and an infection.']))).toEqual([]);
    const long = `Epilepsy, then ${'word '.repeat(30)} surgery and an infection.`;
    expect(matched(ask([long]))).toEqual(['epilepsy']);
  });

  test('takes much of medicine in little text for medical prose, whatever words name it', () => {
    const many =
      'Fever, infection and surgery; the brain had a tumour, and a fit, a startle, a jerk, then a tic.';
    const prose = ask([many, 'It was a fit.', 'She has MS.']);
    expect(matched(prose)).toEqual([
      ...['fever', 'infection', 'surgery', 'brain', 'tumor', 'fit', 'startle', 'jerk', 'tic'],
      'fit',
    ]);
    expect(prose.nearby).toEqual([MEDICAL_NEAR, MEDICAL_NEAR, MEDICAL_NEAR]);
    expect(matched(ask([many.replace(', then a tic', ''), 'It was a rash.']))).toEqual([]);
    expect(matched(ask([many + ' word'.repeat(400)]))).toEqual([]);
  });

  test('gives more weight to what a text names again and again', () => {
    const again = 'Fever, infection and surgery; a tumour, a startle, a tic; the fit, a fit, another fit.';
    expect(matched(ask([again]))).toHaveLength(9);
    expect(matched(ask([again.replace('another fit', 'another')]))).toEqual([]);
  });

  test('believes what the asker says of entries near a block', () => {
    const { evidence } = ask(['Epilepsy, tremor, chorea.']);
    const alone = findMedicalMatches(fixtureIndex, [{ text: 'A jerk.' }], evidence);
    expect(matched(alone)).toEqual([]);
    expect(
      matched(findMedicalMatches(fixtureIndex, [{ text: 'A jerk.', nearby: SPECIALIST_NEAR }], evidence)),
    ).toEqual(['jerk']);
  });

  test('counts a certain form of the very entry, wherever it is', () => {
    const first = ask(['Multiple sclerosis.']);
    expect(matched(ask(['She has MS.'], first.evidence))).toEqual(['multiple-sclerosis']);
  });

  test('puts everything in doubt when an acronym turns out to mean something else', () => {
    const first = ask(['JME']);
    expect(matched(first)).toEqual(['jme']);
    const second = ask(['judicial members of Europe (JME)'], first.evidence);
    expect(second.recheck).toBe('everything');
    expect(matched(ask(['JME'], second.evidence))).toEqual([]);
    expect(ask(['judicial members of Europe (JME)'], second.evidence).recheck).toBe('nothing');
  });

  test.each([
    ['nothing', 'juvenile myoclonic epilepsy (JME)', 'the acronym is certain anyway'],
    ['withheld', 'multiple sclerosis (MS)', 'what waited may now be shown'],
    ['everything', 'judicial members of Europe (JME)', 'it was shown and means something else'],
  ])('puts %s in doubt by "%s": %s', (doubt, text) => {
    const enough: Evidence = {
      seen: ['tremor', 'chorea', 'ataxia', 'jme', 'multiple-sclerosis'],
      spelledOut: {},
    };
    expect(ask([text], enough).recheck).toBe(doubt);
  });

  test('does not change the evidence that it was given', () => {
    const given: Evidence = { seen: ['tremor'], spelledOut: { CT: 'ct' } };
    const copy = structuredClone(given);
    ask(['multiple sclerosis (MS), epilepsy, chorea'], given);
    expect(given).toEqual(copy);
  });

  test('never outgrows 4 kB, whatever a page spells out and however long the ids are', () => {
    const code = (number: number): string =>
      `Q${String.fromCharCode(65 + (number % 26), 65 + Math.floor(number / 26))}`;
    const entries: EntryForms[] = Array.from({ length: 600 }, (_, number) => ({
      id: `ein-langer-name-für-einträge-${number}`,
      forms: [{ text: `quick${number} zeta word` }, { text: code(number), case: 'exact', ambiguous: true }],
    }));
    const big = loadIndex(buildIndex(entries));
    const text = entries.map((_, number) => `quick${number} zeta word (${code(number)})`).join('. ');
    const { evidence, matches } = findMedicalMatches(big, [{ text }], NO_EVIDENCE);
    expect(bytes(evidence)).toBeLessThanOrEqual(4096);
    expect(matches.length).toBeGreaterThanOrEqual(600);
  });
});

describe('inner matches', () => {
  test('are the other entries inside, each once, longest first', () => {
    const text = 'juvenile myoclonic epilepsy';
    const answer = ask([text]);
    const [match] = answer.matches;
    expect(match?.inner.map(({ start, end, entry }) => [entry, text.slice(start, end)])).toEqual([
      ['myoclonic-epilepsy', 'myoclonic epilepsy'],
      ['myoclonus', 'myoclonic'],
      ['epilepsy', 'epilepsy'],
    ]);
  });

  test('include words that would be ambiguous alone', () => {
    const answer = ask(['action myoclonus']);
    const [match] = answer.matches;
    expect(match?.inner.map(({ entry }) => entry)).toEqual(['action', 'myoclonus']);
  });
});
