import { describe, expect, test } from 'vitest';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

describe('letters of an illness', () => {
  test.each([
    'My dad has {ALS=amyotrophic-lateral-sclerosis}, and {fasciculations=fasciculation} of the tongue.',
    '{GBS=guillain-barre-syndrome} after a bad stomach: no {reflexes=reflex:field}, {plasma exchange}.',
    'Likely {CBS=corticobasal-syndrome:field} with {apraxia}.',
    'A {kinetic tremor=action-tremor} of both hands, better by noon: {ET=essential-tremor:field}.',
    '{SMA type II=spinal-muscular-atrophy} in a girl, {polyminimyoclonus}.',
    '{EPC=epilepsia-partialis-continua} of the left thumb, {levetiracetam} given.',
  ])('count beside a certain form, when something speaks of an illness: %s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text)).toEqual(expected);
  });

  test.each([
    'ALS brings {dystonia} to the screen.',
    'The {CBS=corticobasal-syndrome:withheld} report on {epilepsy} was seen by millions.',
  ])('wait where nothing does: %s', (marked) => {
    const { text } = readMarkedText(marked);
    expect(found(realIndex, text).filter(({ reason }) => reason === 'field')).toEqual([]);
  });
});
