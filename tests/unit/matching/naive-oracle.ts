import type { EntryForms } from '../../../glossary/form.ts';
import { generateForms } from '../../../glossary/forms/generate-forms.ts';

/** How texts may write each letter that the random glossaries use. */
export const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'A', 'á', 'a\u0301', 'ａ'],
  b: ['b', 'B', 'ｂ'],
  e: ['e', 'E', 'é', 'Ê'],
  s: ['s', 'S'],
};

/** A place where the naive search finds a form, with all entries that could be meant. */
export interface NaiveMatch {
  start: number;
  end: number;
  entries: string[];
}

/** A run of word characters, of white space, one dash, or one other character. */
const PIECE = /([\p{L}\p{M}\p{N}_\u00ad]+)|(\s+|[-–])|./gsu;

interface Piece {
  /** The plain letters of a word. */
  word: string | undefined;
  /** White space or one dash: what may stand between two words of a form. */
  joins: boolean;
  start: number;
  end: number;
}

/**
 * Finds the longest forms from left to right by comparing every variant at every word: slow, plain, and sharing
 * nothing with the index but the rules that make variants. Only for forms of the letters above.
 */
export function findNaively(entries: readonly EntryForms[], text: string): NaiveMatch[] {
  const variants = entries.flatMap(({ id, forms }) =>
    forms.flatMap((form) => generateForms(form).map((variant) => ({ id, words: variant.split(/[ -]/) }))),
  );
  const pieces = [...text.matchAll(PIECE)].map(
    ([piece, word, joint], at, all): Piece => ({
      word: word === undefined ? undefined : plainLetters(word),
      joins: joint !== undefined,
      start: all[at]?.index ?? 0,
      end: (all[at]?.index ?? 0) + piece.length,
    }),
  );
  const found: NaiveMatch[] = [];
  for (let at = 0; at < pieces.length; ) {
    const fitting = variants.filter(({ words }) => fits(pieces, at, words));
    const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
    const ids = fitting.filter(({ words }) => words.length === longest).map(({ id }) => id);
    const last = at + Math.max(0, longest * 2 - 2);
    if (longest > 0) found.push({ start: pieces[at]?.start ?? 0, end: pieces[last]?.end ?? 0, entries: ids });
    at = last + 1;
  }
  return found;
}

const plainLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase();

function fits(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every(
    (word, place) =>
      pieces[at + place * 2]?.word === word && (place === 0 || pieces[at + place * 2 - 1]?.joins === true),
  );
}
