import { isText } from '../platform/nodes.ts';
import { isExcluded } from '../text/skipped-text.ts';

/** CSS pixels between the rows of sampled points: few lines of text are higher. */
const ROW = 32;
const COLUMNS = 3;
/** Maximum number of sampled rows, for very tall windows. */
const MAX_ROWS = 50;

/** Returns the first text node in the viewport that is read, or `undefined`. */
export function findFirstVisibleText(): Text | undefined {
  const rows = Math.min(MAX_ROWS, Math.floor(innerHeight / ROW));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const node = document.caretPositionFromPoint(x, (row + 0.5) * ROW)?.offsetNode;
      if (node && isText(node) && !isExcluded(node)) return node;
    }
  }
  return undefined;
}
