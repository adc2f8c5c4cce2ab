import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../glossary/authoring/compiling/parse-entry.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';

const SOUND = `id: clonazepam
term: clonazepam
kind: treatment
summary: A calming drug.
emergency:
  text: it is none
  reference: one
facts:
  class:
    text: benzodiazepine
    reference: [one, two]
  warnings:
    - text: dependence
      by: FDA
      date: 2020-09
      reference: one
strength:
  - for: cortical myoclonus
    level: small series
    reference: one
videos:
  - shows: jerks of both arms
    url: https://example.org/video
    license: CC BY
    reference: two
checked: 2026-11-23
`;

const parse = (from = '', to = '') => parseEntry('glossary/entries/clonazepam.yaml', SOUND.replace(from, to));

test('one reference or several are a list', () => {
  const { entry, problems } = parse();
  expect(problems).toEqual([]);
  expect(entry?.emergency?.reference).toEqual(['one']);
  expect(entry?.facts.class?.reference).toEqual(['one', 'two']);
});

test('a year alone is a date, though YAML reads a number', () => {
  expect(parse('2020-09', '2020').entry?.facts.warnings?.[0]?.date).toBe('2020');
});

describe('a broken fact says file, line, field and what to do', () => {
  test.each<[from: string, to: string, message: string]>([
    ['  class:', '  klass:', '10: facts.klass: is no field of an entry'],
    ['    text: benzodiazepine\n', '', 'facts.class.text: is missing; add it'],
    ['[one, two]', '[]', '11: facts.class.reference: names no reference'],
    ['[one, two]', '7', '11: facts.class.reference: is no id of a reference'],
    ['benzodiazepine', 'word '.repeat(21), '10: facts.class.text: has 21 words; at most 20 are allowed'],
    ['2020-09', 'May 2020', '15: facts.warnings[0].date: "May 2020" is no date such as 2024, 2024-01'],
    ['small series', 'much', '19: strength[0].level: "much" is none of controlled trial,'],
    [
      'https://example',
      'http://example',
      '23: videos[0].url: "http://example.org/video" must begin with https',
    ],
    ['CC BY', 'CC BY-NC', '24: videos[0].license: "CC BY-NC" is none of CC BY, CC BY-SA, CC0'],
  ])('%j as %j', (from, to, message) => {
    expect(SOUND).toContain(from);
    const [first] = parse(from, to).problems;
    expect(first && describeProblem(first)).toContain(message);
  });
});
