/** A width and a height, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A box in CSS pixels of the viewport, with the properties of a `DOMRect`. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** The side of the line on which the card is. */
export type Side = 'below' | 'above' | 'right' | 'left';

/** What decides where the card is placed. */
export interface PlacementInput {
  /** The line box under the pointer. */
  line: Box;
  /** The card's natural size. */
  card: Size;
  /** The visible part of the page. */
  view: Box;
  /** Whether the text is vertical: the card then goes to the right or left of the line. */
  isVertical: boolean;
  /** The card's current side, which it keeps while it fits there: a growing card must not jump. */
  side?: Side | undefined;
  /** What the page has put beside the line, which the card leaves free where there is room elsewhere. */
  avoid?: readonly Box[];
}

/** The card's position and maximum size, in CSS pixels, and the side that was chosen. */
export interface Placement extends Box {
  side: Side;
}

/** CSS pixels between line and card: close enough to reach with the pointer, far enough to show the underline. */
export const GAP = 6;
/** CSS pixels between the card and the edges of the view. */
export const MARGIN = 8;
/**
 * CSS pixels of space that a side needs, else the other two sides are tried: a smaller card cannot be read.
 * At 400 % zoom on a 1280 × 1024 screen (256 CSS pixels high, as in WCAG 1.4.10), a line in the middle leaves about 100
 * above and below it.
 */
export const LEAST = 96;

const ACROSS: readonly Side[] = ['below', 'above'];
const ALONG: readonly Side[] = ['right', 'left'];

/**
 * Returns where the card goes: beside the line, never over it, and inside the view.
 * That is a side where the card fits; if there is none, the side with the most space, where the card scrolls.
 */
export function placeCard(input: PlacementInput): Placement {
  const { line, card, view, isVertical, avoid = [] } = input;
  const preferred = isVertical ? ALONG : ACROSS;
  const wide = roomsAround(avoid.reduce(unite, line), view);
  const side =
    avoid.length > 0 && [...preferred, ...ALONG, ...ACROSS].find((each) => fitsIn(wide[each], card));
  return side ? { side, ...boxIn(wide[side], side, line, card) } : placeBesideLine(input);
}

function placeBesideLine({ line, card, view, isVertical, side: before }: PlacementInput): Placement {
  const rooms = roomsAround(line, view);
  const preferred = isVertical ? ALONG : ACROSS;
  const fits = (side: Side): boolean => fitsIn(rooms[side], card);
  const area = (side: Side): number =>
    shared(rooms[side].width, card.width) * shared(rooms[side].height, card.height);
  const roomiest = (sides: readonly Side[]): Side => sides.reduce((a, b) => (area(b) > area(a) ? b : a));
  const depth = (side: Side): number => (isVertical ? rooms[side].width : rooms[side].height);
  const best = before && fits(before) ? before : (preferred.find(fits) ?? roomiest(preferred));
  const side = fits(best) || depth(best) >= LEAST ? best : roomiest([...preferred, ...ALONG, ...ACROSS]);
  return { side, ...boxIn(rooms[side], side, line, card) };
}

const fitsIn = (room: Size, card: Size): boolean => room.width >= card.width && room.height >= card.height;

/** Returns the smallest box that holds both. */
function unite(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  const height = Math.max(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
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

/** Returns the card's box in the space on one side: next to the line, aligned with its start as far as possible. */
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
