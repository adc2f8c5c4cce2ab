/** Ranks of English words by how common they are, from 1 on; absent for rarer ones. */
export type CommonWords = ReadonlyMap<string, number>;

/** Reads a file of words, one a line, the commonest first. */
export const parseCommonWords = (text: string): CommonWords =>
  new Map(
    text
      .split('\n')
      .filter((word) => word !== '')
      .map((word, at) => [word, at + 1]),
  );

/** Words that any page may have for another reason than what a glossary means by them. */
const COMMON = 10_000;

/**
 * Of letters whose case counts, only those that spell one of these words in a heading in capitals: IT, US, WHO. Abbreviations
 * such as HR and PT are words of films too, and yet what a list of abbreviations is for.
 */
const COMMON_IN_CAPITALS = 300;

/** The rank of a form that is one common word; `undefined` for any other form. */
export function rankOfNoise(form: string, isAcronym: boolean, commonWords: CommonWords): number | undefined {
  const rank = commonWords.get(form.toLowerCase());
  return rank !== undefined && rank <= (isAcronym ? COMMON_IN_CAPITALS : COMMON) ? rank : undefined;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

/** Whether a form is nothing but a number, or a single letter: such a thing is on every page, and means nothing by itself. */
export const isBare = (form: string): boolean =>
  !/\p{L}/u.test(form) || (form.match(LETTER_OR_DIGIT)?.length ?? 0) < 2;
