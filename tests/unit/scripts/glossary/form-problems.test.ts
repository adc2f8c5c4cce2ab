import { expect, test } from 'vitest';
import { describeProblem } from '../../../../glossary/compiling/problem.ts';
import { formProblems } from '../../../../scripts/glossary/form-problems.ts';
import { entryWith } from '../../checking/entry-fixture.ts';

const agonist = (id: string, ambiguous: boolean) =>
  entryWith('A.', { id, term: id, forms: [{ text: 'agonist', ambiguous }] });

test('a form that two entries claim is a problem unless both call it ambiguous', () => {
  const problems = formProblems([agonist('muscle-agonist', true), agonist('drug-agonist', false)]);
  expect(problems.map(describeProblem)[0]).toBe(
    'glossary/entries/muscle-agonist.yaml: forms: "agonist" is also a form of drug-agonist; leave it to one entry, or mark it ambiguous in each',
  );
  expect(formProblems([agonist('muscle-agonist', true), agonist('drug-agonist', true)])).toEqual([]);
});
