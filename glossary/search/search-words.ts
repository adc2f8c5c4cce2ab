import { americanSpelling } from '../forms/spelling-of-word.ts';
import { type FoldedWord, WordFolder } from '../text/fold-words.ts';

const WORDLY = /[\p{L}\p{N}]/u;

/** Words that say nothing about what a user looks for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a am an and any are as at be been being but by can could did do does for from had has have he her his how i if in into is it its me my not of on or our she should so some such than that the their them then there these they this to was we were what when where which while who why will with would you your'.split(
    ' ',
  ),
);

/** "jerks" looks for "jerk" too. Words in -ss, -us, -is and short ones end in an s of their own. */
const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^sui])s$/u, '');

/** Cuts texts into the words that search compares: in American spelling, without plural s, signs and ’s. */
export class SearchWords {
  readonly #folder = new WordFolder();

  /** All words of a name. */
  ofName(name: string): FoldedWord[] {
    return this.#folder
      .words(name)
      .filter(({ folded }) => WORDLY.test(folded) && folded !== "'s")
      .map((word) => ({ ...word, folded: singular(americanSpelling(word.folded)) }));
  }

  /** The words of a summary or a query that say something. */
  ofText(text: string): FoldedWord[] {
    return this.ofName(text).filter(({ folded }) => !this.isEmpty(folded));
  }

  /** Whether a folded word says nothing about what a user looks for. */
  isEmpty(word: string): boolean {
    return EMPTY_WORDS.has(word);
  }

  /** A code or a name as one word, the way it is written without spaces and signs: "HP:0001336" is "hp0001336". */
  joined(name: string): string {
    return this.ofName(name)
      .map(({ folded }) => folded)
      .join('');
  }
}
