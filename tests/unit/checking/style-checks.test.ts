import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../glossary/authoring/checking/find-abbreviations.ts';
import { findAdvice } from '../../../glossary/authoring/checking/find-advice.ts';
import { findBritishSpelling } from '../../../glossary/authoring/checking/find-british-spelling.ts';
import { readingGrade } from '../../../glossary/authoring/checking/reading-grade.ts';
import { findFutureDate } from '../../../glossary/authoring/checking/style-problems.ts';
import { uncommonWords } from '../../../glossary/authoring/checking/uncommon-words.ts';
import { entryWith } from './entry-fixture.ts';

describe('advice and doses', () => {
  test.each([
    ['You should rest.', 'You should'],
    ['Talk to a nurse.', 'Talk to'],
    ['It is started at 0.5 mg a day.', '0.5 mg'],
    ['Usual are 500 to 1,000 mg/day.', '500 to 1,000 mg/day'],
    ['Do not stop the drug.', 'Do not stop'],
    ['Jerks pass. Consult a doctor.', 'Consult a doctor'],
    ['It helps. Take with food.', 'Take with'],
    ['Use it with care.', 'Use it'],
    ['People with weak kidneys must avoid it.', 'People with weak kidneys must'],
    ['It should not be stopped.', 'should not be stopped'],
    ['It is best to avoid alcohol.', 'It is best to'],
    ['Half a tablet is enough.', 'Half a tablet'],
    ['It works at 2 g a day.', '2 g a'],
    ['It works at 300 units.', '300 units'],
    ['It is taken three times a day.', 'taken three times a day'],
    ['Doctors advise rest.', 'advise'],
    ['Experts recommend sleep.', 'recommend'],
    ['It is recommended that the drug is stopped.', 'recommended'],
    ['Rest is advisable.', 'advisable'],
    ['A patient should rest.', 'should'],
    ['Treatment should begin early.', 'should'],
    ['The drug ought to be stopped.', 'ought to'],
    ['The usual dose is small.', 'usual dose'],
    ['The maximum daily dose is low.', 'maximum daily dose'],
    ['It is best treated with valproate.', 'best treated'],
    ['It can be given to children.', 'can be given'],
    ['The drug may safely be stopped.', 'may safely be stopped'],
    ['Alcohol must be avoided.', 'must be avoided'],
    ['Blood salts must be checked.', 'must be checked'],
    ['Alcohol is to be avoided.', 'is to be avoided'],
    ['The drug has to be stopped.', 'has to be stopped'],
    ['Talk to your doctor.', 'Talk to'],
    ['Consider surgery early.', 'Consider surgery'],
    ['Jerks stay. Start valproate.', 'Start valproate'],
    ['Monitor the liver.', 'Monitor the'],
    ['Surgery is an option to consider.', 'to consider'],
    ['It is a drug to avoid.', 'drug to avoid'],
    ['Surgery is worth considering.', 'worth considering'],
    ['It is important to sleep enough.', 'It is important to'],
    ['It makes it essential to measure bismuth.', 'it essential to'],
    ['It is the drug of choice.', 'drug of choice'],
  ])('%s', (summary, found) => {
    expect(findAdvice(entryWith(summary)).map(({ message }) => message)[0]).toContain(`"${found}"`);
  });

  test.each([
    ['Doctors often try it first.'],
    ['Jerks last 10 to 50 ms.'],
    ['The jerks take the form of a shock.'],
    ['Magnesium (Mg) is a mineral.'],
    ['Standard schemes do not use it.'],
    ['Use of the drug varies.'],
    ['It is best known after cardiac arrest.'],
    ['Infection must be excluded.'],
    ['The fault c.959G>A is the commonest.'],
    ['Jerks come three times a day.'],
    ['Two motor units fire.'],
    ['CT uses a dose of radiation.'],
    ['Jerks fade when the dose is lowered.'],
    ['At high doses it can cause jerks.'],
    ['Dyskinesia appears at the peak dose, jerks after the last dose.'],
    ['The limb jumps more than it should.'],
    ['Nerves do not work as they should.'],
    ['Recording shows silences in muscles that should be active.'],
    ['Both copies of the gene must be changed.'],
    ['The lesion can be given a name.'],
    ['A movement can be started and stopped at will.'],
    ['Fluid can be taken from the back.'],
    ['Most advice rests on single reports.'],
    ['Infection must be told apart from it.'],
    ['It is avoided in POLG disease.'],
    ['Specialists consider the word outdated.'],
    ['Surgery is considered in severe cases.'],
    ['Starting early helps. Start of the jerks is sudden.'],
    ['The hippocampus is important to memory.'],
    ['The name has to do with saints.'],
  ])('%s is none', (summary) => {
    expect(findAdvice(entryWith(summary))).toEqual([]);
  });
});

describe('British spelling', () => {
  test.each([
    ...['tumour', 'anaemia', 'oedema', 'centre', 'ischaemic', 'fibres', 'favour', 'dyspnoea', 'labelling'],
    ...['generalised', 'paralysed', 'randomised', 'summarise', 'synthesised', 'catheterisation', 'fulfil'],
  ])('%s', (word) => {
    expect(findBritishSpelling(entryWith(`The ${word} is here.`))).toHaveLength(1);
  });

  test.each([
    ...['tumor', 'anemia', 'edema', 'generalized', 'center', 'labeled', 'controlled', 'fulfills'],
    ...[
      'analyses',
      'organism',
      'disease',
      'exercised',
      'promise',
      'otherwise',
      'precise',
      'arising',
      'raised',
    ],
  ])('%s is right', (word) => {
    expect(findBritishSpelling(entryWith(`The ${word} is here.`))).toEqual([]);
  });
});

describe('abbreviations', () => {
  const found = (summary: string, parts = {}): string[] =>
    findAbbreviations(entryWith(summary, parts), new Set(['EEG'])).map(
      ({ message }) => message.split('"')[1] ?? '',
    );

  test('one that nobody explains', () => expect(found('Seen in the EEG.')).toEqual(['EEG']));
  test('explained in brackets', () => expect(found('An electroencephalogram (EEG) shows it.')).toEqual([]));
  test('explained the other way', () => expect(found('EEG (brain waves) shows it.')).toEqual([]));
  test("the entry's own", () => expect(found('TIC is short.', { forms: ['TIC'] })).toEqual([]));
  test('in the detail another entry explains it', () =>
    expect(found('A.', { detail: 'The EEG shows it.' })).toEqual([]));
  test('small letters among the capitals', () =>
    expect(found('An fMRI of the GPi after BoNT.')).toEqual(['fMRI', 'GPi', 'BoNT']));
  test('part of one in brackets', () => expect(found('A potential (SEP) in SE.')).toEqual(['SE']));
  test('names and notations are none', () =>
    expect(found('The McDonald criteria, GeneReviews, Arg320His, pH.')).toEqual([]));
  test('everyday letters and numbers', () => expect(found('DNA of type II.')).toEqual([]));
  test('the symbols of genes among the facts', () => {
    const facts = (text: string) => ({ text, reference: ['a2020'] });
    expect(found('A.', { facts: { genes: facts('ATM, EPM2A'), onset: facts('ATM') } })).toEqual(['ATM']);
  });
  test('each once', () => expect(found('MRI and MRI and MRIs.')).toEqual(['MRI', 'MRIs']));
});

describe('reading grade', () => {
  test('short words are easier than long ones', () => {
    const hard = 'Electroencephalographic abnormalities characteristically accompany generalization.';
    expect(readingGrade('The cat sat on the mat.', [])).toBeLessThan(2);
    expect(readingGrade(hard, [])).toBeGreaterThan(20);
  });

  test('a term with an entry of its own counts as one easy word', () => {
    const text = 'Electroencephalography shows it.';
    expect(readingGrade(text, [{ start: 0, end: 22 }])).toBeLessThan(readingGrade(text, []) - 10);
  });

  test('a text without words has grade 0', () => expect(readingGrade('…', [])).toBe(0));
});

test('uncommon words are those that are neither common nor in a form', () => {
  const common = new Set(['the', 'shows', 'slow', 'wave', 'and']);
  const text = 'The EEG shows spike-wave, slow-wave and polyspikes; polyspikes and Tremor';
  const words = uncommonWords(text, [{ start: 66, end: 72 }], (word) => common.has(word));
  expect(Object.fromEntries(words)).toEqual({ EEG: 1, 'spike-wave': 1, polyspikes: 2 });
});

test('a comparison cannot lie in the future', () => {
  const entry = entryWith('A.', { checked: '2027-01-02' });
  expect(findFutureDate(entry, '2027-01-02')).toEqual([]);
  expect(findFutureDate(entry, '2027-01-01')[0]?.message).toContain('2027-01-02 lies in the future');
});
