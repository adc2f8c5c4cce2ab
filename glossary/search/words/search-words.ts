import { americanSpelling } from '../../forms/spelling-of-word.ts';
import { type FoldedWord, WordFolder } from '../../text/fold-words.ts';
import { findCodes } from './registry-codes.ts';

const WORDLY = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/** Words that say nothing about what a user looks for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a am an and any are as at be been being but by can could did do does for from had has have he her his how i if in into is it its me my of on or our she should so some such than that the their them then there these they this to was we were what when where which while who why will with would you your ve ll re get gets getting got gotten keep keeps keeping go goes going just like really very always too don doesn didn won wouldn couldn shouldn isn aren wasn weren hasn haven hadn'.split(
    ' ',
  ),
);

/** The parts of "can't" and the like: a no that patients' phrases need, "can't sleep". */
const NEGATED = /^(?:do|wo|does|did|is|are|was|were|has|have|had|would|could|should)n$|^can$/;
const UNPARTED =
  /^(?:ca|do|wo|does|did|is|are|was|were|has|have|had|would|could|should)nt$|^(?:cannot|inability|unable|no)$/;
const NOT = 'not';

/** "jerks" looks for "jerk" too. Words in -ss, -us, -is and short ones end in an s of their own. */
const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^sui])s$/u, '');

const plain = (word: string): string => singular(americanSpelling(word));

/** Whether a word says no, as the t of "can't" or by itself: "cant", "unable". */
function isNo({ folded }: FoldedWord, before: FoldedWord | undefined): boolean {
  return UNPARTED.test(folded) || (folded === 't' && before !== undefined && NEGATED.test(before.folded));
}

/** Cuts texts into the words that search compares: in American spelling, without plural s, signs and ’s. */
export class SearchWords {
  readonly #folder = new WordFolder();

  /** All words of a name; a code is two, its registry and its number, however it is written. */
  ofName(name: string): FoldedWord[] {
    const words = this.#folder
      .words(name)
      .filter(({ folded }) => WORDLY.test(folded) && folded !== "'s")
      .map((word, at, all) => ({ ...word, folded: isNo(word, all[at - 1]) ? NOT : plain(word.folded) }));
    const codes = DIGIT.test(name) ? findCodes(name) : [];
    if (codes.length === 0) return words;
    const others = words.filter(
      ({ start }) => !codes.some((code) => start >= code.start && start < code.end),
    );
    return [...others, ...codes.flatMap(({ parts }) => parts)].sort((a, b) => a.start - b.start);
  }

  /** The words of a summary or a query that say something. */
  ofText(text: string): FoldedWord[] {
    return this.ofName(text).filter(({ folded }) => !this.isEmpty(folded));
  }

  /** The words of a query that say something; all of them where none does. */
  ofQuery(query: string): FoldedWord[] {
    const meaningful = this.ofText(query);
    return meaningful.length > 0 ? meaningful : this.ofName(query);
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
