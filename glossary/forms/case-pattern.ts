import { isAcronym } from '../text/acronym.ts';
import * as kind from '../text/character-kind.ts';
import { foldedCodePoint } from '../text/characters.ts';

/** Separates the tokens of a pattern; an empty token demands no case. */
export const PATTERN_SEPARATOR = ' ';

/**
 * Folded text that keeps its case, as exact case is compared.
 * Greek letters and invisible characters are left out: they have no case that counts.
 */
export function casedText(text: string): string {
  let cased = '';
  for (const character of text) {
    const { kind: found, folded } = foldedCodePoint(character.codePointAt(0) ?? 0);
    if (found === kind.CAPITAL || found === kind.LONG_CAPITAL) cased += folded.toUpperCase();
    else if (found !== kind.GREEK) cased += folded;
  }
  return cased;
}

/**
 * The case that a form's tokens demand: all of them where the author says so, else the acronyms among them.
 * Empty where any case will do.
 */
export function casePattern(tokens: readonly string[], exact: boolean): string {
  const demanded = tokens.map((token) => (exact || isAcronym(token) ? casedText(token) : ''));
  return demanded.some((token) => token !== '') ? demanded.join(PATTERN_SEPARATOR) : '';
}
