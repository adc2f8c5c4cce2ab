const TWO_CAPITALS_TOGETHER = /\p{Lu}\p{Lu}/u;

/**
 * Whether a word's capitals are part of how it is written: SEP, tDCS, GABAergic.
 * McArdle and DiGeorge are names: no two of their capitals are neighbours.
 */
export function isAcronym(word: string): boolean {
  return TWO_CAPITALS_TOGETHER.test(word);
}

/** More letters than this are no acronym, and need not be looked at. */
const DOTTED = /(?:[A-Z]\.){2,6}s?(?![\p{L}\p{N}_])/uy;
const FULL_STOP = '.';

/** Where the acronym with full stops that begins here ends, its plural s included; 0 when none begins here. */
export function dottedEnd(text: string, start: number): number {
  if (text[start - 1] === FULL_STOP) return 0;
  DOTTED.lastIndex = start;
  return DOTTED.test(text) ? DOTTED.lastIndex : 0;
}

/** An acronym without its full stops: "M.R.I.s" is MRIs. The one in "KV3.1" is none of an acronym's. */
export function withoutStops(acronym: string): string {
  return acronym.replace(/(?<=[A-Z])\./g, '');
}

/** An acronym without full stops and the s of its plural: how a page's definition of it is kept. */
export function singularAcronym(written: string): string {
  return withoutStops(written).replace(/(?<=\p{Lu})['’]?s$/u, '');
}
