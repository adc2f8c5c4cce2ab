import { isText } from '../platform/nodes.ts';
import { boundingRectOf } from '../platform/rects.ts';
import { isExcluded } from '../text/skipped-text.ts';

/** CSS pixels between the rows of points at which the first text is looked for: few lines of text are higher. */
const ROW = 32;
/** Rows between those at which further text is looked for: what a reading of the text before has not come to is larger. */
const ROWS_APART = 4;
const COLUMNS = 3;
/** Maximum number of sampled rows, for very tall windows. */
const MAX_ROWS = 50;

/** Text nodes before the one found at the first point among which the first one in view is looked for. */
const STEPS_BACK = 64;

/** Yields text nodes in the viewport that are read, from top to bottom: the first one, and then some of the others. */
export function* visibleTexts(): Generator<Text, void> {
  const rows = Math.min(MAX_ROWS, Math.floor(innerHeight / ROW));
  let hasFound = false;
  for (let row = 0; row < rows; row += hasFound ? ROWS_APART : 1) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const node = document.caretPositionFromPoint(x, (row + 0.5) * ROW)?.offsetNode;
      if (!node || !isText(node) || isExcluded(node)) continue;
      if (!hasFound) yield firstInView(node);
      hasFound = true;
      yield node;
    }
  }
}

/** Returns the first text node that is in view with all text between it and another; a point may miss a line. */
function firstInView(text: Text): Text {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  let first = text;
  for (let step = 0; step < STEPS_BACK; step++) {
    const before = walker.previousNode();
    if (!before || !isText(before)) break;
    const { top, bottom, height } = boundingRectOf({ node: before, start: 0, end: before.length });
    // White space and hidden text have no box.
    if (height === 0) continue;
    if (bottom <= 0 || top >= innerHeight) break;
    if (!isExcluded(before)) first = before;
  }
  return first;
}
