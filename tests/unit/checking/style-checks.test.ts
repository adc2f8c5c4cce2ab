import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../glossary/checking/find-abbreviations.ts';
import { findAdvice } from '../../../glossary/checking/find-advice.ts';
import { findBritishSpelling } from '../../../glossary/checking/find-british-spelling.ts';
import { readingGrade } from '../../../glossary/checking/reading-grade.ts';
import { uncommonWords } from '../../../glossary/checking/uncommon-words.ts';
import { entryWith } from './entry-fixture.ts';

describe('advice and doses', () => {
  test.each([
    ['You should rest.', 'You should'],
    ['Talk to a nurse.', 'Talk to'],
    ['It is started at 0.5 mg a day.', '0.5 mg'],
    ['Usual are 500 to 1,000 mg/day.', '500 to 1,000 mg/day'],
    ['Do not stop the drug.', 'Do not stop'],
  ])('%s', (summary, found) => {
    expect(findAdvice(entryWith(summary)).map(({ message }) => message)[0]).toContain(`"${found}"`);
  });

  test.each([
    ['Doctors often try it first.'],
    ['Jerks last 10 to 50 ms.'],
    ['The jerks take the form of a shock.'],
    ['Magnesium (Mg) is a mineral.'],
    ['Standard schemes do not use it.'],
  ])('%s is none', (summary) => {
    expect(findAdvice(entryWith(summary))).toEqual([]);
  });
});

describe('British spelling', () => {
  test.each(['tumour', 'anaemia', 'oedema', 'generalised', 'paralysed', 'centre', 'ischaemic', 'fibres'])(
    '%s',
    (word) => {
      expect(findBritishSpelling(entryWith(`The ${word} is here.`))).toHaveLength(1);
    },
  );

  test.each(['tumor', 'anemia', 'edema', 'generalized', 'analyses', 'organism', 'center', 'disease'])(
    '%s is right',
    (word) => {
      expect(findBritishSpelling(entryWith(`The ${word} is here.`))).toEqual([]);
    },
  );
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
  test('everyday letters and numbers', () => expect(found('DNA of type II.')).toEqual([]));
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
