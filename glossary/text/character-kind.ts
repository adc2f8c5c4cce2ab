/** A letter, digit or underscore that folds to one UTF-16 code unit. */
export const WORD = 1;
/** A capital letter that folds to one code unit. */
export const CAPITAL = 2;
/** Part of a word that folds to several code units, as a ligature does. */
export const LONG = 3;
/** A capital that folds to several code units, such as Æ. */
export const LONG_CAPITAL = 4;
/** A Greek letter: a word by itself when it has no Greek neighbours. */
export const GREEK = 5;
/** A diacritic that folds away and belongs to the letter before it. */
export const DIACRITIC = 6;
/** Invisible: soft hyphens, zero-width characters, direction marks. */
export const IGNORED = 7;
export const SPACE = 8;
export const DASH = 9;
export const APOSTROPHE = 10;
/** Anything else: it separates words. */
export const SYMBOL = 11;
/** A half of a surrogate pair; the pair's own kind is found by its code point. */
export const PAIR = 12;
/** A character of a script without spaces between words, or before particles. */
export const UNSPACED = 13;
