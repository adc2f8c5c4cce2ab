import {
  APOSTROPHE,
  CAPITAL,
  DASH,
  DIACRITIC,
  GREEK,
  IGNORED,
  LONG,
  LONG_CAPITAL,
  SPACE,
  SYMBOL,
  UNSPACED,
  WORD,
} from './character-kind.ts';
import { GREEK_NAMES } from './greek-letters.ts';
import { isSoftHyphen } from './line-hyphens.ts';

/** What a code point is, and what it is compared as. */
export interface FoldedCodePoint {
  /** One of the kinds in `character-kind.ts`, never `PAIR`. */
  kind: number;
  /** Case, diacritics and compatibility differences removed; empty where nothing is compared. */
  folded: string;
}

/** Diacritics as Latin and Greek use them. Vowel signs of other scripts are letters in all but name and stay. */
const DIACRITICS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const BLANK = /^[\s\p{Z}]$/u;
/** With the not sign, which is the soft hyphen of another code page. */
const HYPHEN = /^[\p{Pd}\u2212\u2043\u00ac]$/u;
/** Also the accents and primes that keyboards without an apostrophe put in its place. */
const QUOTE = /^['\u2018\u2019\u201b\u02bc\u2032\uff07\u00b4\u0060]$/u;
const WORDLY = /^[\p{L}\p{M}\p{N}_]+$/u;
/** Footnote marks: no part of the word that they follow (UAX 29 breaks there); subscripts as in B₁₂ are. */
const SUPERSCRIPT_DIGIT = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]$/u;
/**
 * Scripts in which a Latin word touches its neighbours: 肌阵挛myoclonus, myoclonus는. UAX 29 breaks there for most of
 * them; for Hangul, whose particles follow a foreign word without a space, readers do.
 */
const UNSPACED_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const UPPERCASE = /^\p{Uppercase}$/u;

/** Letters that Unicode does not decompose, as keyboards without them write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};

/** Folds one Unicode code point. A lone surrogate is a symbol like any other. */
export function foldCodePoint(codePoint: number): FoldedCodePoint {
  const character = String.fromCodePoint(codePoint);
  if (INVISIBLE.test(character) || isSoftHyphen(codePoint)) return { kind: IGNORED, folded: '' };
  const compatible = character.normalize('NFKC');
  const sign = compatible.length === 1 ? compatible : character;
  if (BLANK.test(sign)) return { kind: SPACE, folded: ' ' };
  if (HYPHEN.test(sign)) return { kind: DASH, folded: '-' };
  if (QUOTE.test(sign)) return { kind: APOSTROPHE, folded: "'" };
  if (character.replace(DIACRITICS, '') === '') return { kind: DIACRITIC, folded: '' };
  if (SUPERSCRIPT_DIGIT.test(character)) return { kind: SYMBOL, folded: character };
  // By its compatibility form, since ㊀ folds to 一; ໜ, which would become two, stays itself.
  const [first = ''] = compatible;
  if (UNSPACED_SCRIPT.test(first))
    return { kind: UNSPACED, folded: first === compatible ? first : character };
  if (WORDLY.test(character)) return foldLetter(character);
  // A superscript plus is a plus; what would become several signs or a word stays itself.
  return { kind: SYMBOL, folded: WORDLY.test(sign) ? character : sign };
}

function foldLetter(character: string): FoldedCodePoint {
  const plain = withoutDiacritics(withoutDiacritics(character).toLowerCase());
  // Compatibility forms may hold an apostrophe (ŉ), which is no letter.
  const expanded = [...plain.replaceAll('\u02bc', '')]
    .map((letter) => PLAIN_LETTERS[letter] ?? letter)
    .join('');
  const composed = expanded.normalize('NFKC');
  const folded = WORDLY.test(composed) ? composed : character;
  if (GREEK_NAMES.has(folded)) return { kind: GREEK, folded };
  const capital = UPPERCASE.test(character);
  if (folded.length === 1) return { kind: capital ? CAPITAL : WORD, folded };
  return { kind: capital ? LONG_CAPITAL : LONG, folded };
}

const withoutDiacritics = (text: string): string => text.normalize('NFKD').replace(DIACRITICS, '');
