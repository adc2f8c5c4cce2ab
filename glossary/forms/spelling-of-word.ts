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

const SUFFIX = '(e|ed|es|er|ers|ing|ation|ations)$';
const ISE = new RegExp(`^(.{3,})is${SUFFIX}`);
const IZE = new RegExp(`^(.{3,})iz${SUFFIX}`);
/** Not -lyses, the plural of -lysis. */
const LYSE = /lys(?=(?:e|ed|er|ers|ing)$)/;
const LYZE = /lyz(?=(?:e|ed|es|er|ers|ing)$)/;
const AEMIA = /^(.{2,})aem(ia|ias|ic)$/;
const EMIA = /^(.+[^a])em(ia|ias|ic)$/;

function swapUnless(word: string, pattern: RegExp, exceptions: RegExp, middle: string): string {
  const [, stem, ending] = word.match(pattern) ?? [];
  return stem === undefined || ending === undefined || exceptions.test(stem) ? word : stem + middle + ending;
}

/** The American spelling of a lower-case word; the word itself when it has no other. */
export function americanSpelling(word: string): string {
  const parts = partsToAmerican(word).replace(LYSE, 'lyz').replace(AEMIA, '$1em$2');
  return swapUnless(parts, ISE, NOT_ISE, 'iz');
}

/** The British spelling, with -ise, of a lower-case word in American spelling; the word itself when it has no other. */
export function britishSpelling(word: string): string {
  const parts = partsToBritish(word).replace(LYZE, 'lys');
  return swapUnless(swapUnless(parts, EMIA, NOT_BLOOD, 'aem'), IZE, NOT_IZE, 'is');
}
