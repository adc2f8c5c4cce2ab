import { type Box, GAP, type Size } from './card-placement.ts';

/** The share of the view that a sheet takes at most: the text behind it stays in sight. */
const MOST = 0.6;
/** CSS pixels that a sheet may take all the same, so that it can be read on a phone held sideways. */
const LEAST = 280;
/** CSS pixels of the view that stay free above a sheet, to tap on. */
const FREE = 40;

/**
 * Returns the place of a card that was opened by touch: the lower edge of the view. The line that was tapped stays in sight where
 * there is enough room below it.
 */
export function placeSheet(card: Size, view: Box, line: Box): Box {
  const below = view.y + view.height - (line.y + line.height + GAP);
  const share = Math.min(Math.max(view.height * MOST, LEAST), view.height - FREE);
  const most = below >= LEAST ? Math.min(share, below) : share;
  const width = Math.min(card.width, view.width);
  const height = Math.max(0, Math.min(card.height, most));
  return { x: view.x + (view.width - width) / 2, y: view.y + view.height - height, width, height };
}
