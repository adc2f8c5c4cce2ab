import { describe, expect, test } from 'vitest';
import { findFormConflicts } from '../../../glossary/authoring/checking/find-form-conflicts.ts';
import type { Form } from '../../../glossary/form.ts';

const conflicts = (...entries: Form[][]): string[] =>
  findFormConflicts(entries.map((forms, at) => ({ id: `${at}`, forms }))).map(
    ({ form, entries }) => `${form}: ${entries.join(' ')}`,
  );

describe('findFormConflicts', () => {
  test('names a form that two entries claim, once, with its claimants', () => {
    expect(conflicts([{ text: 'tremor' }], [{ text: 'chorea' }], [{ text: 'Tremor' }])).toEqual([
      'tremor: 0 2',
    ]);
  });

  test('sees through spelling, dashes and accents', () => {
    expect(conflicts([{ text: 'tumour' }], [{ text: 'tumor' }])).toEqual(['tumour: 0 1']);
    expect(conflicts([{ text: 'shock-like' }], [{ text: 'shock–like' }])).toHaveLength(1);
    expect(conflicts([{ text: 'José sign' }], [{ text: 'Jose sign' }])).toHaveLength(1);
  });

  test('finds conflicts between variants that rules make', () => {
    expect(conflicts([{ text: 'post-ictal' }], [{ text: 'post ictal' }])).toEqual(['post-ictal: 0 1']);
  });

  test('is content when all claimants call the form ambiguous', () => {
    const agonist = { text: 'agonist', ambiguous: true };
    expect(conflicts([agonist], [agonist])).toEqual([]);
    expect(conflicts([agonist], [{ text: 'agonist' }])).toEqual(['agonist: 0 1']);
  });

  test('lets an author’s form go before a variant of another entry', () => {
    expect(conflicts([{ text: 'fall' }], [{ text: 'falls' }])).toEqual([]);
  });

  test('tells an acronym from a word by its case', () => {
    expect(conflicts([{ text: 'AIM', case: 'exact' }], [{ text: 'aim' }])).toEqual([]);
    expect(conflicts([{ text: 'AIM', case: 'exact' }], [{ text: 'AIM', case: 'exact' }])).toEqual([
      'AIM: 0 1',
    ]);
  });

  test('does not mind an entry that names a form twice', () => {
    expect(conflicts([{ text: 'infection' }, { text: 'infection', everyday: true }])).toEqual([]);
  });
});
