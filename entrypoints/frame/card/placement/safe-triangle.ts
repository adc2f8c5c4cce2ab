import type { Box } from './card-placement.ts';

/** A point, in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** CSS pixels by which the path to the card may stray: people do not move the pointer in straight lines. */
const SLACK = 12;

/**
 * Returns whether a pointer that left a term at `from` is heading for the card:
 * it is in the triangle between that point and the two nearest corners of the card, or in the card itself.
 */
export function isInSafeTriangle(from: Point, pointer: Point, card: Box): boolean {
  const left = card.x - SLACK;
  const right = card.x + card.width + SLACK;
  const top = card.y - SLACK;
  const bottom = card.y + card.height + SLACK;
  if (pointer.x >= left && pointer.x <= right && pointer.y >= top && pointer.y <= bottom) return true;
  const [near, far] = nearEdge(from, { left, right, top, bottom });
  return isInTriangle(pointer, from, near, far);
}

/** Returns the two corners of the card's edge that faces a point. */
function nearEdge(
  from: Point,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): [Point, Point] {
  if (from.y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (from.y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const x = from.x <= left ? left : right;
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

/** Returns whether a point is in a triangle or on its edge: it is on the same side of all three edges. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((each) => each >= 0) || sides.every((each) => each <= 0);
}

const side = (point: Point, a: Point, b: Point): number =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
