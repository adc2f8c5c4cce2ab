import { expect, test } from 'vitest';
import { formProblems } from '../../../glossary/authoring/checking/form-problems.ts';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import { entryWith } from './entry-fixture.ts';

const agonist = (id: string, ambiguous: boolean) =>
  entryWith('A.', { id, term: id, forms: [{ text: 'agonist', ambiguous }] });

test('a form that two entries claim is a problem unless both call it ambiguous', () => {
  const problems = formProblems([agonist('muscle-agonist', true), agonist('drug-agonist', false)]);
  expect(problems.map(describeProblem)[0]).toBe(
    'glossary/entries/muscle-agonist.yaml: forms: "agonist" is also a form of drug-agonist; leave it to one entry, or mark it ambiguous in each',
  );
  expect(formProblems([agonist('muscle-agonist', true), agonist('drug-agonist', true)])).toEqual([]);
});

test.each<[name: string, forms: Entry['forms'], message?: string]>([
  ['twice', ['jerk', 'jerk'], '"jerk" follows from "jerk"; remove it'],
  ['a plural', ['jerk', 'jerks'], '"jerks" follows from "jerk"; remove it'],
  ['the plural of the headword', ['tics'], '"tics" follows from "tic"; remove it'],
  ['another hyphen', ['post-ictal', 'postictal'], '"postictal" follows from "post-ictal"; remove it'],
  ['other capitals', ['Motor tic', 'motor tic'], '"motor tic" follows from "Motor tic"; remove it'],
  [
    'a dash',
    ['Lance-Adams tic', 'Lance–Adams tic'],
    '"Lance–Adams tic" follows from "Lance-Adams tic"; remove it',
  ],
  ['a plural with another mark', ['jerk', { text: 'jerks', ambiguous: true }]],
  [
    'capitals that count',
    [
      { text: 'FoG', case: 'exact' },
      { text: 'FOG', case: 'exact' },
    ],
  ],
])('a form that the entry has already: %s', (_name, forms, message) => {
  expect(formProblems([entryWith('A.', { forms })]).map((problem) => problem.message)).toEqual(
    message ? [message] : [],
  );
});

test('an acronym whose capitals do not count', () => {
  const found = (forms: Entry['forms']): string[] =>
    formProblems([entryWith('A.', { forms })]).map(({ message }) => message);
  expect(found(['MS'])).toEqual(['"MS" is an acronym; list it with "case: exact"']);
  expect(found([{ text: 'MS', case: 'exact' }, 'GPi', 'N'])).toEqual([]);
});
