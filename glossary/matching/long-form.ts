import { americanSpelling } from '../forms/spelling-of-word.ts';
import { foldWords } from '../text/fold-words.ts';

const isAlphanumeric = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/**
 * Where an acronym's long form begins in the text right before the acronym's bracket.
 * `undefined` when no words there fit it.
 *
 * The algorithm of Schwartz AS, Hearst MA. A simple algorithm for identifying abbreviation definitions in
 * biomedical text. Pac Symp Biocomput 2003:451-462: the acronym's letters must occur in order, looked for from
 * the end, the first of them at the beginning of a word, within min(n + 5, 2n) words for n letters.
 */
export function longFormStart(acronym: string, textBefore: string): number | undefined {
  const from = windowStart(acronym, textBefore);
  let at = textBefore.length - 1;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    const wanted = acronym[letter]?.toLowerCase();
    if (!isAlphanumeric(wanted)) continue;
    while (at >= from && (!fits(textBefore, at, wanted, letter === 0) || isPluralS(textBefore, at))) at--;
    if (at < from) return undefined;
    at--;
  }
  const start = textBefore.slice(0, at + 1).search(/\S*$/);
  return isLongForm(acronym, textBefore.slice(start)) ? start : undefined;
}

/** What a word may have before the part that gives an acronym its letter: "interpupillary distance (PD)". */
const PREFIX =
  /(?<![\p{L}\p{N}])(?:anti|bi|brachio|cardio|electro|endo|extra|gastro|hyper|hypo|immuno|inter|intra|micro|multi|neuro|non|post|pre|psycho|semi|sub|tele|trans|ultra)$/iu;
const LONGEST_PREFIX = 8;

function fits(text: string, at: number, wanted: string | undefined, atWordStart: boolean): boolean {
  if (text[at]?.toLowerCase() !== wanted) return false;
  return (
    !atWordStart ||
    !isAlphanumeric(text[at - 1]) ||
    PREFIX.test(text.slice(Math.max(0, at - LONGEST_PREFIX), at))
  );
}

/** A word's last s is no letter of an acronym: "many patients (MS)" spells nothing out. */
const isPluralS = (text: string, at: number): boolean =>
  text[at] === 's' && isAlphanumeric(text[at - 1]) && !isAlphanumeric(text[at + 1]);

/** Where the last min(n + 5, 2n) words begin. */
function windowStart(acronym: string, text: string): number {
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const starts = [...text.matchAll(/\S+/g)].map((word) => word.index);
  return starts.at(-most) ?? 0;
}

/** Across a bracket or the end of a sentence no long form goes: "arteriovenous (ar-TEER-ee-oh-VEE-nus) malformations". */
const BROKEN = /[()[\];]|[.?!]\s/;

function isLongForm(acronym: string, longForm: string): boolean {
  if (BROKEN.test(longForm)) return false;
  return longForm.length > acronym.length && !longForm.split(/[^\p{L}\p{N}]+/u).includes(acronym);
}

/** Words that fit any long form, so that they tell nothing of what one means. */
const COMMON =
  /^(?:\P{L}+|.|an|and|associated|deficiency|disease|disorder|due|familial|for|from|gene|in|of|on|or|protein|related|syndrome|system|the|to|type|with)$/u;

/**
 * Whether a long form names an entry in other words than the entry's forms do.
 * Of an acronym with one meaning that is so where any of its words is among theirs: what the letters always mean is in
 * doubt only where a page plainly means something else. Of one with more meanings all of its words must be.
 * @param words those of the entry's forms, folded, in American spelling
 */
export function isReworded(longForm: string, words: ReadonlySet<string>, isCertain: boolean): boolean {
  const telling = foldWords(longForm)
    .map(({ folded }) => americanSpelling(folded))
    .filter((word) => !COMMON.test(word));
  const isNamed = (word: string): boolean => [...words].some((other) => isAkin(word, other));
  return isCertain ? telling.some(isNamed) : telling.length > 0 && telling.every(isNamed);
}

const SHORTEST_STEM = 5;
const LEAST_SHARED = 0.6;

/** Whether two words are one, or of one stem: computed and computer, myoclonic and myoclonus. */
function isAkin(word: string, other: string): boolean {
  if (word === other) return true;
  const needed = Math.max(SHORTEST_STEM, LEAST_SHARED * Math.max(word.length, other.length));
  return needed <= word.length && other.startsWith(word.slice(0, Math.ceil(needed)));
}

const THREE_LETTERS = /^\p{Lu}{3,}$/u;
const nameFinders = new Map<string, readonly RegExp[]>();

/**
 * Where a text has a name whose words begin with an acronym's letters: the first two with capitals, or all of it alone
 * in a bracket. `undefined` where it has none, and for letters of which two fit too much.
 */
export function namedBy(acronym: string, text: string): [start: number, end: number] | undefined {
  if (!THREE_LETTERS.test(acronym)) return undefined;
  const finders = nameFinders.get(acronym) ?? makeNameFinders(acronym);
  nameFinders.set(acronym, finders);
  for (const finder of finders) {
    const found = finder.exec(text);
    const name = found?.[1];
    if (!found || name === undefined) continue;
    const start = text.indexOf(name, found.index);
    return [start, start + name.length];
  }
  return undefined;
}

/** Each begins with a certain sign, so that a text without it is passed quickly. */
function makeNameFinders(acronym: string): RegExp[] {
  const words = [...acronym].map((letter) => `[${letter}${letter.toLowerCase()}]\\p{Ll}+`);
  const [first = '', second = ''] = acronym;
  const capitals = [`${first}(?<![\\p{L}\\p{N}]${first})\\p{Ll}+`, `${second}\\p{Ll}+`, ...words.slice(2)];
  const between = '[ ‐‑–-]';
  return [
    new RegExp(`(${capitals.join(between)})`, 'u'),
    new RegExp(`[([]\\s?(${words.join(between)})\\s?[)\\]]`, 'u'),
  ];
}
