import type { PageItem } from '../../../entrypoints/frame/text/printed/page-item.ts';
import type { PageContent } from '../../../entrypoints/surfaces/pdf/text/page-content.ts';

/** A run of text at a place of a page: from the left and from the bottom, in units of the page. */
export interface Run {
  text: string;
  x: number;
  y: number;
  /** The height of its font; default 10. A letter is half as wide. */
  size?: number;
  /** Degrees, counter-clockwise. */
  angle?: number;
  hasEOL?: boolean;
  /** Default: half the height of the font for each letter. */
  width?: number;
}

/** A page of A4 with these runs, in the order of the file. */
export const pageOf = (...runs: Run[]): PageContent => ({
  items: runs.map(itemOf),
  box: [0, 0, 595, 842],
});

function itemOf({ text, x, y, size = 10, angle = 0, hasEOL = false, width }: Run): PageItem {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return {
    str: text,
    transform: [size * cos, size * sin, -size * sin, size * cos, x, y],
    width: width ?? (text.length * size) / 2,
    hasEOL,
  };
}

/** Lines of a column, each below the one before. */
export const column = (
  lines: readonly string[],
  {
    x = 50,
    y = 700,
    size = 10,
    leading = 12,
  }: { x?: number; y?: number; size?: number; leading?: number } = {},
): Run[] => lines.map((text, at) => ({ text, x, y: y - at * leading, size, hasEOL: true }));
