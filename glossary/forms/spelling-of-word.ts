import { ANYWHERE, AT_END, NOT_BLOOD, NOT_ISE, NOT_IZE } from './spelling-pairs.ts';

type Pair = readonly [from: string, to: string];
const reversed = (pairs: readonly Pair[]): Pair[] => pairs.map(([from, to]) => [to, from]);

/** Replaces every known part of a word in one pass. */
function partReplacer(anywhere: readonly Pair[], atEnd: readonly Pair[]): (word: string) => string {
  const replacements = new Map([...anywhere, ...atEnd]);
  // "chemotherapy" and "schema" have no blood in them.
  const part = (pairs: readonly Pair[]): string =>
    pairs.map(([from]) => (from.startsWith('h') ? `(?<!c)${from}` : from)).join('|');
  const known = new RegExp(`${part(anywhere)}|(?:${part(atEnd)})(?=s?$)`, 'g');
  return (word) => word.replace(known, (found) => replacements.get(found) ?? found);
}

const partsToAmerican = partReplacer(ANYWHERE, AT_END);
const partsToBritish = partReplacer(reversed(ANYWHERE), reversed(AT_END));

/** A part that is swapped only between a stem and one of some endings. */
interface Swap {
  from: string;
  to: string;
  endings: ReadonlySet<string>;
  /** Code units of the shortest stem. */
  shortest: number;
  /** Stems that stay as they are. */
  exceptions: RegExp;
}

const VERB_ENDINGS = new Set(['e', 'ed', 'es', 'er', 'ers', 'ing', 'ation', 'ations']);
const BLOOD_ENDINGS = new Set(['ia', 'ias', 'ic']);
const ISE: Swap = { from: 'is', to: 'iz', endings: VERB_ENDINGS, shortest: 3, exceptions: NOT_ISE };
const IZE: Swap = { from: 'iz', to: 'is', endings: VERB_ENDINGS, shortest: 3, exceptions: NOT_IZE };
const AEMIA: Swap = { from: 'aem', to: 'em', endings: BLOOD_ENDINGS, shortest: 2, exceptions: /(?!)/ };
const EMIA: Swap = { from: 'em', to: 'aem', endings: BLOOD_ENDINGS, shortest: 2, exceptions: NOT_BLOOD };
/** Not -lyses, the plural of -lysis. */
const LYSE = /lys(?=(?:e|ed|er|ers|ing)$)/;
const LYZE = /lyz(?=(?:e|ed|es|er|ers|ing)$)/;

/** Swaps a part of a word. Most words do not have it, so that it is looked for before anything is cut. */
function swap(word: string, { from, to, endings, shortest, exceptions }: Swap): string {
  const at = word.lastIndexOf(from);
  if (at < shortest || !endings.has(word.slice(at + from.length))) return word;
  const stem = word.slice(0, at);
  return exceptions.test(stem) ? word : stem + to + word.slice(at + from.length);
}

/** The American spelling of a lower-case word; the word itself when it has no other. */
export function americanSpelling(word: string): string {
  return swap(swap(partsToAmerican(word).replace(LYSE, 'lyz'), AEMIA), ISE);
}

/** The British spelling, with -ise, of a lower-case word in American spelling; the word itself when it has no other. */
export function britishSpelling(word: string): string {
  return swap(swap(partsToBritish(word).replace(LYZE, 'lys'), EMIA), IZE);
}
