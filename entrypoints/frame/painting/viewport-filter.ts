import { type Box, boundingRectOf, moved, unite } from '../platform/rects.ts';
import type { MatchRange } from './match-range.ts';

/** How far from the view ranges still count as near, in heights and widths of it: a fast scroll gets no further. */
const MARGIN = 1.5;

/** Pieces that are judged together where all of them were on the same side of the view. */
const CHUNK = 64;

/** An element this many views high is not near as a whole: its ranges are looked at one by one. */
const TALL = 2;

interface Chunk {
  ranges: MatchRange[];
  /** Where all its ranges were when they were looked at one by one, all on one side of the view. */
  seen?: Seen;
}

/** Boxes in CSS pixels of the view at that time. */
interface Seen {
  first: Box;
  last: Box;
  /** Around all ranges. */
  around: Box;
  /** On which side that was. */
  side: number;
}

/**
 * Keeps ranges in chunks, and finds those near the view. Reading their places costs about 1 µs each, for two ranges
 * of each chunk that is far away.
 */
export class ViewportFilter {
  #chunks: Chunk[] = [];

  add(range: MatchRange): void {
    const last = this.#chunks.at(-1);
    if (last && !last.seen && last.ranges.length < CHUNK) last.ranges.push(range);
    else this.#chunks.push({ ranges: [range] });
  }

  /** The page moved nodes: what was seen of chunks says nothing any more. */
  forgetPlaces(): void {
    const ranges = this.#chunks.flatMap((chunk) => chunk.ranges);
    this.#chunks = [];
    for (const range of ranges) this.add(range);
  }

  /** The ranges that are shown; forgets the others. */
  shown(): MatchRange[] {
    this.#chunks = this.#chunks.map(withoutHidden).filter(({ ranges }) => ranges.length > 0);
    return this.#chunks.flatMap(({ ranges }) => ranges);
  }

  /**
   * Sorts the shown ranges into those near the view and those far away; forgets those that are not shown any more.
   * Yields every 64 ranges or less, so that the caller can rest.
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

/** A chunk that lost ranges is looked at anew. */
function withoutHidden(chunk: Chunk): Chunk {
  const ranges = chunk.ranges.filter(({ drawn }) => drawn);
  return ranges.length === chunk.ranges.length ? chunk : { ranges };
}

/** Classifies the ranges of a chunk; returns the chunks that they form from now on. */
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

/** Whether all ranges of a chunk are away from the view on the same side, judged by its first and its last. */
function isAway({ ranges, seen }: Chunk, view: View): boolean {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!seen || !first || !last) return false;
  const [from, to] = [view.boxOf(first), view.boxOf(last)];
  const [x, y] = [from.left - seen.first.left, from.top - seen.first.top];
  // Something between them changed its size.
  if (Math.abs(to.left - seen.last.left - x) > 1 || Math.abs(to.top - seen.last.top - y) > 1) return false;
  const side = view.sideOf(moved(seen.around, x, y));
  // What passed the view may have left a range there that sticks.
  return side !== NEAR && side === seen.side;
}

/**
 * The chunks that ranges make up which are looked at one by one: divided where one is on another side than the one
 * before, unless they were all on one side once. One of a fixed bar between them would be missed later.
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

/** Where ranges are, as seen from the view; boxes of elements are read once, since many ranges share theirs. */
class View {
  readonly #width = innerWidth;
  readonly #height = innerHeight;
  readonly #ofElements = new Map<Element, Box | 'tall'>();

  /** The box of the element around a range, or its own in a very large element. */
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

  /** `NEAR`, else a number for the side on which a box is away from the view. */
  sideOf({ top, bottom, left, right }: Box): number {
    const [x, y] = [MARGIN * this.#width, MARGIN * this.#height];
    if (bottom < -y) return 1;
    if (top > this.#height + y) return 2;
    if (right < -x) return 3;
    return left > this.#width + x ? 4 : NEAR;
  }
}
