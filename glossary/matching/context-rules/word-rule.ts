/** Surroundings in which a word of the glossary means something else. */
export interface WordRule {
  name: string;
  /** Text in which the guard speaks, the word in brackets. */
  example: string;
  /** The forms that it watches: small letters, spaces for hyphens. */
  words: readonly string[];
  /** Fits the text around the word, with the word in brackets as in the example. */
  around: RegExp;
}

/** @param words with a bar between them */
export const wordRule = (name: string, words: string, example: string, around: RegExp): WordRule => ({
  name,
  example,
  words: words.split('|'),
  around,
});
