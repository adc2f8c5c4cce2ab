import { expect, test } from 'vitest';
import { fieldItems } from '../../../entrypoints/surfaces/pdf/text/form-fields.ts';

const FIELD = {
  subtype: 'Widget',
  fieldType: 'Tx',
  hasAppearance: true,
  fieldValue: 'acute chorea',
  rect: [50, 300, 250, 320],
  rotation: 0,
  defaultAppearanceData: { fontSize: 12 },
};

const halfAsWide = (text: string): number => text.length / 2;
const textsOf = (...annotations: readonly unknown[]): string[] =>
  fieldItems(annotations, halfAsWide).map(({ str }) => str);

test('the value of a text field is where it is drawn, in the size of its font', () => {
  const drawn = { ...FIELD, textContent: ['acute chorea'], textPosition: [2, 5] };
  expect(fieldItems([drawn], halfAsWide)).toMatchObject([
    { str: 'acute chorea', transform: [12, 0, 0, 12, 52, 305], width: 72, hasEOL: true },
  ]);
});

test('lines are one below the other', () => {
  const drawn = { ...FIELD, textContent: ['acute', 'chorea'], textPosition: [2, 5] };
  const [first, second] = fieldItems([drawn], halfAsWide).map(({ transform }) => transform[5] ?? 0);
  expect(second).toBe(305);
  expect(first).toBeCloseTo(305 + 1.15 * 12);
});

test('where pdf.js has not read what is drawn, it is the value, of lists too', () => {
  expect(textsOf(FIELD)).toEqual(['acute chorea']);
  expect(textsOf({ ...FIELD, fieldType: 'Ch', fieldValue: ['tic', 'tremor'] })).toEqual(['tic', 'tremor']);
  expect(textsOf({ ...FIELD, fieldValue: 'a tic\r\nand tremor' })).toEqual(['a tic', 'and tremor']);
});

test.each<[string, object]>([
  ['is empty', { fieldValue: '' }],
  ['has no value', { fieldValue: null }],
  ['is not drawn', { hasAppearance: false }],
  ['is turned', { rotation: 90 }],
  ['is for a password', { password: true }],
  ['is a button', { fieldType: 'Btn' }],
  ['is a link', { subtype: 'Link' }],
  ['has no place', { rect: [1, 2] }],
])('a field that %s has no text', (_what, more) => {
  expect(textsOf({ ...FIELD, ...more })).toEqual([]);
});

test('what is no annotation is left alone', () => {
  expect(textsOf(null, 'text', 7)).toEqual([]);
});
