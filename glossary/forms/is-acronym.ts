const TWO_CAPITALS_TOGETHER = /\p{Lu}\p{Lu}/u;

/**
 * Whether a word's capitals are part of how it is written: SEP, tDCS, GABAergic.
 * McArdle and DiGeorge are names: their capitals do not stand together.
 */
export function isAcronym(word: string): boolean {
  return TWO_CAPITALS_TOGETHER.test(word);
}
