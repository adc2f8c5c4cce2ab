import type { FormRule } from './form-rule.ts';

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const TYPE_NUMBER = /(?<![\p{L}\p{N}])(?:([IVX]+)|(\d{1,2}))([A-Da-d]?)(?![\p{L}\p{N}])/gu;

/** Roman for arabic type numbers up to 20, and the reverse, where the author means both. */
export const numerals: FormRule = {
  name: 'roman and arabic type numbers',
  before: 'sialidosis type II',
  after: 'sialidosis type 2',
  apply(form) {
    const swapped = form.replace(TYPE_NUMBER, swapNumber);
    return swapped === form ? [] : [swapped];
  },
};

function swapNumber(
  whole: string,
  roman: string | undefined,
  arabic: string | undefined,
  letter: string,
): string {
  if (roman !== undefined) {
    const number = ROMAN.indexOf(roman) + 1;
    return number > 0 ? `${number}${letter}` : whole;
  }
  const numeral = ROMAN[Number(arabic) - 1];
  return numeral === undefined ? whole : `${numeral}${letter}`;
}
