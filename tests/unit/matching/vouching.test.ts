import { describe, expect, test } from 'vitest';
import type { EntryForms } from '../../../glossary/form.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

const entry = (id: string, ...related: string[]): EntryForms => ({ id, related, forms: [{ text: id }] });

describe('the relations of an index', () => {
  const index = loadIndex(
    buildIndex([
      entry('ataxia', 'gait', 'no-entry'),
      entry('gait'),
      entry('falls', 'gait', 'ataxia'),
      entry('balance', 'gait', 'ataxia'),
      entry('sleep'),
      entry('dream', 'sleep'),
      entry('rest', 'sleep'),
    ]),
  );
  const related = (entry: number, other: number): boolean[] => [
    index.areRelated(entry, other),
    index.areRelated(other, entry),
  ];

  test('hold both ways', () => {
    expect(related(0, 1)).toEqual([true, true]);
    expect(related(4, 5)).toEqual([true, true]);
  });

  test('hold between entries that are named with two same ones, and not with one', () => {
    expect(related(2, 3)).toEqual([true, true]);
    expect(related(5, 6)).toEqual([false, false]);
  });

  test('hold for no entry with itself, with a stranger or beyond the last', () => {
    expect([...related(0, 0), ...related(0, 4), ...related(0, 99)]).not.toContain(true);
  });

  test('are none where no entry names another', () => {
    const strangers = loadIndex(buildIndex([entry('ataxia'), entry('gait')]));
    expect(strangers.areRelated(0, 1)).toBe(false);
  });
});

describe('a related entry vouches', () => {
  test.each([
    'Add-on {BRV=brivaracetam:field} was compared with {LEV=levetiracetam:field} at two years.',
    'Rigid and hot, is this {NMS=neuroleptic-malignant-syndrome:field}? {dantrolene} is at hand.',
    'The {subthalamic nucleus} is now the site of {DBS=deep-brain-stimulation:field} here.',
    'The {SARA=scale-for-the-assessment-and-rating-of-ataxia:field} rose by two in {spinocerebellar ataxia}.',
  ])('for letters beside it: %s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    'The CBS series and the MS file were LEV to the shelf of the shop.',
    'Read the CK manual, then the FTD log.',
  ])('for nothing where no related one is: %s', (text) => {
    expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual([]);
  });

  test('for no everyday word in news of genes', () => {
    const text =
      'Scientists from four countries who spent ten years in the hills say that they have read the genome of the chicken and counted its genes.';
    expect(found(realIndex, text).filter(({ reason }) => reason === 'everyday')).toEqual([]);
  });
});
