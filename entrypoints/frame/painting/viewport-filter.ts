import { type Box, boundingRectOf, moved, unite } from '../platform/rects.ts';
import type { MatchRange } from './match-range.ts';

/** The largest distance of ranges near the view, in its heights and widths: no fast scroll goes further. */
const MARGIN = 1.5;

/** The most ranges in a chunk: it is classified as a whole if all were on the same side of the view. */
const CHUNK = 64;

/** View heights or widths beyond which an element is too large: the boxes of its ranges are read one by one. */
const TALL = 2;

/** Consecutive ranges that can be classified together. */
interface Chunk {
  ranges: MatchRange[];
  /** The position of its ranges when they were last read one by one. */
  seen?: Seen;
}

/** Where a chunk was when its ranges were read; boxes in CSS pixels of the viewport at that time. */
interface Seen {
  first: Box;
  last: Box;
  /** The bounding box of all ranges. */
  around: Box;
  /** The side of the view on which this box was, see `View.sideOf`. */
  side: number;
}

/**
 * Finds the ranges near the view, and keeps them in chunks to do so.
 * Reading a range's position costs about 1 µs; of a chunk far from the view only two ranges are read.
 */
export class ViewportFilter {
  #chunks: Chunk[] = [];

  /** Adds a range that is shown. */
  add(range: MatchRange): void {
    const last = this.#chunks.at(-1);
    if (last && !last.seen && last.ranges.length < CHUNK) last.ranges.push(range);
    else this.#chunks.push({ ranges: [range] });
  }

  /** Forgets the positions of all chunks: they are out of date once the page has moved nodes. */
  forgetPlaces(): void {
    const ranges = this.#chunks.flatMap((chunk) => chunk.ranges);
    this.#chunks = [];
    for (const range of ranges) this.add(range);
  }

  /** Returns the ranges that are shown, and removes the others from the filter. */
  shown(): MatchRange[] {
    this.#chunks = this.#chunks.map(withoutHidden).filter(({ ranges }) => ranges.length > 0);
    return this.#chunks.flatMap(({ ranges }) => ranges);
  }

  /**
   * Calls `sorted` for each shown range with whether it is near the view; removes those that are no longer shown.
   * Yields after at most 64 ranges, so that the caller can let other tasks run.
   */
  *classify(sorted: (range: MatchRange, isNear: boolean) => void): Generator<void, void> {
    const view = new View();
    for (let i = 0; i < this.#chunks.length; yield) {
      const chunk = this.#chunks[i];
      const judged = chunk ? judge(withoutHidden(chunk), view, sorted) : [];
      this.#chunks.splice(i, 1, ...judged);
      i += judged.length;
    }
  }
}

/** Returns a chunk without ranges that are no longer shown or seen; if there were any, its position must be read again. */
function withoutHidden(chunk: Chunk): Chunk {
  const ranges = chunk.ranges.filter(({ drawn, prominence }) => drawn && prominence !== 'unseen');
  return ranges.length === chunk.ranges.length ? chunk : { ranges };
}

/** Classifies the ranges of a chunk. Returns the chunks that they form from now on. */
function judge(chunk: Chunk, view: View, sorted: (range: MatchRange, isNear: boolean) => void): Chunk[] {
  if (isAway(chunk, view)) {
    for (const range of chunk.ranges) sorted(range, false);
    return [chunk];
  }
  const chunks = new SeenChunks(view, chunk.seen !== undefined);
  for (const range of chunk.ranges) {
    const box = view.boxOf(range);
    const side = view.sideOf(box);
    chunks.add(range, box, side);
    sorted(range, side === NEAR);
  }
  return chunks.all;
}

/** Returns whether a whole chunk is far from the view on one side: checks its first and last range. */
function isAway({ ranges, seen }: Chunk, view: View): boolean {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!seen || !first || !last) return false;
  const [from, to] = [view.boxOf(first), view.boxOf(last)];
  const [x, y] = [from.left - seen.first.left, from.top - seen.first.top];
  // Something between the first and the last range has changed its size.
  if (Math.abs(to.left - seen.last.left - x) > 1 || Math.abs(to.top - seen.last.top - y) > 1) return false;
  const side = view.sideOf(moved(seen.around, x, y));
  // When a chunk has crossed the view, a range in a sticky element may still be in view.
  return side !== NEAR && side === seen.side;
}

/**
 * Builds chunks from ranges whose boxes were read one by one.
 * A new chunk begins at a range that is on another side of the view than the one before it: in one chunk, a range of a
 * fixed bar between the others would be missed later. A chunk that was on one side before stays whole.
 */
class SeenChunks {
  readonly all: Chunk[] = [];
  readonly #view: View;
  readonly #staysWhole: boolean;
  #side: number | undefined;

  constructor(view: View, staysWhole: boolean) {
    this.#view = view;
    this.#staysWhole = staysWhole;
  }

  add(range: MatchRange, box: Box, side: number): void {
    const chunk = this.all.at(-1);
    if (chunk?.seen && (this.#staysWhole || side === this.#side)) {
      chunk.ranges.push(range);
      chunk.seen.last = box;
      chunk.seen.around = unite(chunk.seen.around, box);
      chunk.seen.side = this.#view.sideOf(chunk.seen.around);
    } else this.all.push({ ranges: [range], seen: { first: box, last: box, around: box, side } });
    this.#side = side;
  }
}

const NEAR = 0;

/** Boxes of ranges relative to the view. An element's box is read only once, since many ranges share it. */
class View {
  readonly #width = innerWidth;
  readonly #height = innerHeight;
  readonly #ofElements = new Map<Element, Box | 'tall'>();

  /** Returns the box of a range's parent element; in a very large element, the range's own box. */
  boxOf(range: MatchRange): Box {
    const { parentElement } = range.node;
    const box = parentElement && (this.#ofElements.get(parentElement) ?? this.#look(parentElement));
    return box && box !== 'tall' ? box : boundingRectOf(range);
  }

  #look(element: Element): Box | 'tall' {
    const box = element.getBoundingClientRect();
    const isTall = box.height > TALL * this.#height || box.width > TALL * this.#width;
    this.#ofElements.set(element, isTall ? 'tall' : box);
    return isTall ? 'tall' : box;
  }

  /** Returns `NEAR`, or the side on which a box is far from the view: 1 above, 2 below, 3 left, 4 right. */
  sideOf({ top, bottom, left, right }: Box): number {
    const [x, y] = [MARGIN * this.#width, MARGIN * this.#height];
    if (bottom < -y) return 1;
    if (top > this.#height + y) return 2;
    if (right < -x) return 3;
    return left > this.#width + x ? 4 : NEAR;
  }
}
