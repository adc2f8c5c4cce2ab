import type { TextLine } from './page-lines.ts';

/** In heights of the font: how far the ends of justified lines may be from each other. */
const SAME_EDGE = 0.05;
/** … and by how much a line is short that had a hyphen: a third mostly, of which half may stand in the margin. */
const NARROWEST_HYPHEN = 0.12;
const WIDEST_HYPHEN = 0.5;
/** Lines before and after a line that tell where its column ends, of which so many must end there. */
const AROUND = 3;
const WITNESSES = 2;

const ENDS_IN_HYPHEN = /\p{L}[-\u2010\u00ad]$/u;
const ENDS_IN_LETTER = /\p{L}$/u;
const BEGINS_SMALL = /^\p{Ll}/u;

/**
 * Returns the lines of a paragraph that begin with the rest of a word whose hyphen is lost. LaTeX's fonts have a hyphen for line ends of its
 * own, which files name a soft hyphen; that pdf.js leaves out, with its width. So such a line ends just before the edge of its column, where
 * lines around it end, and no other line of justified text does but the last of a paragraph.
 */
export function linesAfterDroppedHyphens(lines: readonly TextLine[]): Set<TextLine> {
  // Here hyphens are what they are.
  if (lines.some(({ text }) => ENDS_IN_HYPHEN.test(text))) return new Set();
  return new Set(
    lines.filter((line, at) => at > 0 && BEGINS_SMALL.test(line.text) && hasLostHyphen(lines, at - 1)),
  );
}

function hasLostHyphen(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !ENDS_IN_LETTER.test(line.text)) return false;
  const { left, right, size } = line;
  const around = lines
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter((other) => other.left < right && other.right > left);
  const edge = Math.max(...around.map((other) => other.right));
  const short = edge - right;
  if (short < NARROWEST_HYPHEN * size || short > WIDEST_HYPHEN * size) return false;
  return around.filter((other) => edge - other.right < SAME_EDGE * size).length >= WITNESSES;
}
