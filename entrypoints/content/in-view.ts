import { isText } from './dom-nodes.ts';

/** CSS pixels between the points that are looked at: few paragraphs are lower; what is missed comes a moment later. */
const ROW = 32;
const COLUMNS = 3;
/** A very tall window is read without hurry below this many rows. */
const MAX_ROWS = 50;

/** The text nodes that show at a grid of points of the view, in no particular order. */
export function textsInView(): Set<Text> {
  const texts = new Set<Text>();
  const rows = Math.min(MAX_ROWS, Math.floor(innerHeight / ROW));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) * innerWidth) / COLUMNS;
      const node = document.caretPositionFromPoint(x, (row + 0.5) * ROW)?.offsetNode;
      if (node && isText(node)) texts.add(node);
    }
  }
  return texts;
}
