/** Words that show what a text is about. */
export interface Signs {
  test(text: string): boolean;
  /**
   * How far the nearest of them is from a word, in UTF-16 code units; infinite where there is none.
   * @param before text before the word, in small letters
   * @param after text after it, in small letters
   */
  distance(before: string, after: string): number;
}

/**
 * Makes the words that show what a text is about, whatever their case.
 * @param list with bars between, white space around them; at a word's end `~` stands for the rest of it
 */
export function signs(list: string): Signs {
  const byLetter = new Map<string, string[]>();
  for (const word of list
    .toLowerCase()
    .trim()
    .split(/\s*\|\s+/)) {
    const pattern = word.endsWith('~') ? word.slice(1, -1) : `${word.slice(1)}(?![a-z])`;
    const letter = word.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), pattern]);
  }
  // By their first letters: most places in a text are passed at a glance.
  const patterns = Array.from(byLetter, ([letter, rest]) => `${letter}(?:${rest.join('|')})`);
  const source = `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`;
  const words = new RegExp(source, 'u');
  const allWords = new RegExp(source, 'gu');
  return {
    test: (text) => words.test(text.toLowerCase()),
    distance(before, after) {
      let left = Number.POSITIVE_INFINITY;
      if (words.test(before)) {
        for (const { index, 0: sign } of before.matchAll(allWords))
          left = before.length - index - sign.length;
      }
      const right = after.search(words);
      return Math.min(left, right < 0 ? Number.POSITIVE_INFINITY : right);
    },
  };
}
