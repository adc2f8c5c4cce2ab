import { PAIR, SYMBOL } from './character-kind.ts';
import { type FoldedCodePoint, foldCodePoint } from './fold-code-point.ts';

const CODE_UNITS = 0x10000;

/**
 * Results of `foldCodePoint` by UTF-16 code unit, filled as units are met (0: not met yet),
 * so that a waking worker folds only the few hundred characters that a page uses.
 */
const kinds = new Uint8Array(CODE_UNITS);
const folds = new Uint16Array(CODE_UNITS);
const longFolds = new Map<number, FoldedCodePoint>();

/** The kind of a UTF-16 code unit; `PAIR` for each half of a surrogate pair. */
export function kindOf(unit: number): number {
  return kinds[unit] || learnKind(unit);
}

/** The code unit that another is compared as; for kinds below `LONG`, dashes, and symbols of one unit. */
export function foldedUnit(unit: number): number {
  return folds[unit]!;
}

/** Kind and folded text of any code point; remembered. */
export function foldedCodePoint(codePoint: number): FoldedCodePoint {
  const known = longFolds.get(codePoint);
  if (known) return known;
  const found = foldCodePoint(codePoint);
  longFolds.set(codePoint, found);
  return found;
}

function learnKind(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const { kind, folded } = isSurrogate ? { kind: PAIR, folded: '' } : foldCodePoint(unit);
  kinds[unit] = kind;
  folds[unit] = folded.length === 1 ? folded.charCodeAt(0) : kind >= SYMBOL ? unit : 0;
  return kind;
}
