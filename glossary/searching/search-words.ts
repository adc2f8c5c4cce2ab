import { type FoldedWord, WordFolder } from '../folding/fold-words.ts';
import { americanSpelling } from '../forms/spelling-of-word.ts';

const WORDLY = /[\p{L}\p{N}]/u;

/** Words that say nothing about what a reader looks for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by can do does for from has have how in into is it its me my not of on or than that the their there these this to was what when where which who why with'.split(
    ' ',
  ),
);

/** "jerks" looks for "jerk" too. Words in -ss, -us, -is and short ones end in an s of their own. */
const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^sui])s$/u, '');

/** Cuts names, summaries and queries into the words that search compares, in American spelling, without plural s, signs and ’s. */
export class SearchWords {
  private readonly folder = new WordFolder();

  /** All words of a name. */
  ofName(name: string): FoldedWord[] {
    return this.folder
      .words(name)
      .filter(({ folded }) => WORDLY.test(folded) && folded !== "'s")
      .map((word) => ({ ...word, folded: singular(americanSpelling(word.folded)) }));
  }

  /** The words of a summary or a query that say something. */
  ofText(text: string): FoldedWord[] {
    return this.ofName(text).filter(({ folded }) => !EMPTY_WORDS.has(folded));
  }

  /** A code or a name as one word, the way it is written without spaces and signs: "HP:0001336" is "hp0001336". */
  joined(name: string): string {
    return this.ofName(name)
      .map(({ folded }) => folded)
      .join('');
  }
}
