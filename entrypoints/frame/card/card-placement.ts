export interface Size {
  width: number;
  height: number;
}

/** In CSS pixels of the view, as `DOMRect` has it. */
export interface Box extends Size {
  x: number;
  y: number;
}

export type Side = 'below' | 'above' | 'right' | 'left';

export interface PlacementInput {
  /** The line box under the pointer. */
  line: Box;
  /** The card's natural size. */
  card: Size;
  /** The visible part of the page. */
  view: Box;
  /** Lines run from top to bottom: the card goes beside the line, not above or below. */
  isVertical: boolean;
  /** The side where the card is already: it stays there while it fits, so that growing does not make it jump. */
  side?: Side | undefined;
}

/** Where the card goes; width and height are the most it may take there. */
export interface Placement extends Box {
  side: Side;
}

/** CSS pixels between line and card: close enough for the way over, far enough to keep the underline in sight. */
export const GAP = 6;
/** CSS pixels that the card keeps from the edges of the view. */
export const MARGIN = 8;
/**
 * A card of fewer CSS pixels across the line cannot be read: then the sides along the line are tried too. At 400 % zoom of
 * a screen of 1280 × 1024 (256 high, as in WCAG 1.4.10) a line in the middle leaves about 100 above and below.
 */
export const LEAST = 96;

const ACROSS: readonly Side[] = ['below', 'above'];
const ALONG: readonly Side[] = ['right', 'left'];

/**
 * Places the card beside the line that is being read, never over it, and inside the view: where the card fits,
 * else where there is most room, and it scrolls there.
 */
export function placeCard({ line, card, view, isVertical, side: before }: PlacementInput): Placement {
  const rooms = roomsAround(line, view);
  const preferred = isVertical ? ALONG : ACROSS;
  const fits = (side: Side): boolean => rooms[side].width >= card.width && rooms[side].height >= card.height;
  const area = (side: Side): number =>
    shared(rooms[side].width, card.width) * shared(rooms[side].height, card.height);
  const roomiest = (sides: readonly Side[]): Side => sides.reduce((a, b) => (area(b) > area(a) ? b : a));
  const depth = (side: Side): number => (isVertical ? rooms[side].width : rooms[side].height);
  const best = before && fits(before) ? before : (preferred.find(fits) ?? roomiest(preferred));
  const side = fits(best) || depth(best) >= LEAST ? best : roomiest([...preferred, ...ALONG, ...ACROSS]);
  return { side, ...boxIn(rooms[side], side, line, card) };
}

const shared = (room: number, wanted: number): number => Math.max(0, Math.min(room, wanted));

function roomsAround(line: Box, view: Box): Record<Side, Box> {
  const left = view.x + MARGIN;
  const top = view.y + MARGIN;
  const right = view.x + view.width - MARGIN;
  const bottom = view.y + view.height - MARGIN;
  const box = (x1: number, y1: number, x2: number, y2: number): Box => ({
    x: x1,
    y: y1,
    width: Math.max(0, x2 - x1),
    height: Math.max(0, y2 - y1),
  });
  return {
    below: box(left, Math.max(top, line.y + line.height + GAP), right, bottom),
    above: box(left, top, right, Math.min(bottom, line.y - GAP)),
    right: box(Math.max(left, line.x + line.width + GAP), top, right, bottom),
    left: box(left, top, Math.min(right, line.x - GAP), bottom),
  };
}

/** The card's box in a room: beside the line, and as near to where the line begins as the room allows. */
function boxIn(room: Box, side: Side, line: Box, card: Size): Box {
  const width = shared(room.width, card.width);
  const height = shared(room.height, card.height);
  const lastX = room.x + room.width - width;
  const lastY = room.y + room.height - height;
  const x = side === 'left' ? lastX : side === 'right' ? room.x : clamp(line.x, room.x, lastX);
  const y = side === 'above' ? lastY : side === 'below' ? room.y : clamp(line.y, room.y, lastY);
  return { x, y, width, height };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
