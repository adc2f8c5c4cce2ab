/** A context in which a word of the glossary means something else. */
export interface WordRule {
  name: string;
  /** Text in which the rule applies, the word in brackets. */
  example: string;
  /** The forms that it is about: small letters, spaces for hyphens. */
  words: readonly string[];
  /** Fits the text around the word, with the word in brackets as in the example. */
  around: RegExp;
}

/**
 * Makes a rule about words.
 * @param words with a bar between them
 */
export function wordRule(name: string, words: string, example: string, around: RegExp): WordRule {
  return { name, example, words: words.split('|'), around };
}
