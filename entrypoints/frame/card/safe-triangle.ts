import type { Box } from './card-placement.ts';

export interface Point {
  x: number;
  y: number;
}

/** CSS pixels by which the way to the card may stray: hands do not draw straight lines. */
const SLACK = 12;

/**
 * Whether a pointer that left a term at `from` is on its way to the card: inside the triangle between
 * that point and the near corners of the card, or in the card itself.
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

/** The corners between which the card is seen from a point. */
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

/** Whether a point is in a triangle or on its edge: it lies on the same side of all three. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((each) => each >= 0) || sides.every((each) => each <= 0);
}

const side = (point: Point, a: Point, b: Point): number =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
