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
 * Makes the words that show what a text is about, whatever their case. Their pattern is made when a text is first looked at:
 * made at once, all of them took 17 of the 33 ms in which Node evaluates the background's modules, and it wakes often.
 * @param list with bars between, white space around them; at a word's end `~` stands for the rest of it
 */
export function signs(list: string): Signs {
  let made: Patterns | undefined;
  const patterns = (): Patterns => {
    made ??= patternsOf(list);
    return made;
  };
  return {
    test: (text) => patterns().words.test(text.toLowerCase()),
    distance(before, after) {
      const { words, allWords } = patterns();
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

/** Finds one of the words, and each of them. */
interface Patterns {
  words: RegExp;
  allWords: RegExp;
}

function patternsOf(list: string): Patterns {
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
  return { words: new RegExp(source, 'u'), allWords: new RegExp(source, 'gu') };
}
