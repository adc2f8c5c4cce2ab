import { TokenReader } from './token-reader.ts';
import { WordInterner } from './word-interner.ts';

/** A token of a text, folded, with its place in the text in UTF-16 code units, `end` exclusive. */
export interface FoldedWord {
  folded: string;
  start: number;
  end: number;
}

/**
 * The tokens of a text as they are compared: words, lone Greek letters by their English names, ’s, and signs.
 * Words of more than 255 code units are left out.
 */
export function foldWords(text: string): FoldedWord[] {
  const interner = new WordInterner();
  const { count, words, starts, ends } = new TokenReader(interner).read(text);
  const folded: FoldedWord[] = [];
  for (let at = 0; at < count; at++) {
    const word = interner.words[words[at] ?? -1];
    if (word !== undefined) folded.push({ folded: word, start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return folded;
}
