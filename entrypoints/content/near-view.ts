import { boxOf } from './lines-of.ts';
import { type Piece, precedes } from './piece.ts';

/** How far from the view pieces still count as near, in heights and widths of it: a fast scroll gets no further. */
const MARGIN = 1.5;

/** Pieces that are judged together where the first and the last of them are out of the way on the same side. */
const CHUNK = 64;

/** An element this many views high is not near as a whole: its pieces are looked at one by one. */
const TALL = 2;

/** Pieces in the order of the page. */
interface Chunk {
  pieces: Piece[];
  /** Whether all its pieces were once on one side: one of a fixed bar between them would be missed later. */
  isAlike: boolean;
}

/**
 * Keeps pieces in chunks, and finds those near the view. Reading their places costs about 1 µs each, for a few pieces
 * of each chunk that is far away.
 */
export class NearView {
  #chunks: Chunk[] = [];

  add(piece: Piece): void {
    const last = this.#chunks.at(-1);
    if (last && !last.isAlike && fits(last, piece)) last.pieces.push(piece);
    else this.#chunks.push({ pieces: [piece], isAlike: false });
  }

  /** Nodes may have moved: what is no longer in the order of the page is no longer judged together. */
  regroup(): void {
    const pieces = this.#chunks.flatMap((chunk) => chunk.pieces);
    this.#chunks = [];
    for (const piece of pieces) this.add(piece);
  }

  /** The pieces that are shown; forgets the others. */
  shown(): Piece[] {
    this.#chunks = this.#chunks
      .map(({ pieces, isAlike }) => ({ pieces: pieces.filter(({ drawn }) => drawn), isAlike }))
      .filter(({ pieces }) => pieces.length > 0);
    return this.#chunks.flatMap(({ pieces }) => pieces);
  }

  /**
   * Sorts the shown pieces into those near the view and those far away; forgets those that are not shown any more.
   * Yields every 64 pieces or less, so that the caller can rest.
   */
  *look(sorted: (piece: Piece, isNear: boolean) => void): Generator<void, void> {
    const sides = new Sides();
    for (let i = 0; i < this.#chunks.length; yield) {
      const chunk = this.#chunks[i];
      const judged = chunk ? judge(chunk, sides, sorted) : [];
      this.#chunks.splice(i, 1, ...judged);
      i += judged.length;
    }
  }
}

/** Sorts the pieces of a chunk; gives the chunks that they make up from now on. */
function judge(chunk: Chunk, sides: Sides, sorted: (piece: Piece, isNear: boolean) => void): Chunk[] {
  const pieces = chunk.pieces.filter(({ drawn }) => drawn);
  if (pieces.length === 0) return [];
  if (chunk.isAlike && isAway(pieces, sides)) {
    for (const piece of pieces) sorted(piece, false);
    return [{ pieces, isAlike: true }];
  }
  const alike = new Alike();
  for (const piece of pieces) {
    const side = sides.of(piece);
    alike.add(piece, side);
    sorted(piece, side === NEAR);
  }
  return chunk.isAlike ? [{ pieces, isAlike: true }] : alike.chunks;
}

/** Divides pieces where one is on another side than the one before. */
class Alike {
  readonly chunks: Chunk[] = [];
  #side: number | undefined;

  add(piece: Piece, side: number): void {
    const last = this.chunks.at(-1);
    if (last && side === this.#side) last.pieces.push(piece);
    else this.chunks.push({ pieces: [piece], isAlike: true });
    this.#side = side;
  }
}

function fits({ pieces }: Chunk, piece: Piece): boolean {
  const before = pieces.at(-1);
  return before !== undefined && pieces.length < CHUNK && precedes(before, piece);
}

/** Whether the first and the last of these are out of the way on the same side, and so, most likely, all. */
function isAway(pieces: readonly Piece[], sides: Sides): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return true;
  const side = sides.of(first);
  return side !== NEAR && side === sides.of(last);
}

const NEAR = 0;

/** On which side of the view pieces are away; places of elements are read once, since many pieces share theirs. */
class Sides {
  readonly #ofElements = new Map<Element, number | 'tall'>();

  /** `NEAR`, else a number for the side on which a piece is away from the view. */
  of(piece: Piece): number {
    const { parentElement } = piece.node;
    if (!parentElement) return NEAR;
    const side = this.#ofElements.get(parentElement) ?? this.#look(parentElement);
    return side === 'tall' ? sideOf(boxOf(piece)) : side;
  }

  #look(element: Element): number | 'tall' {
    const box = element.getBoundingClientRect();
    const isTall = box.height > TALL * innerHeight || box.width > TALL * innerWidth;
    const side = isTall ? 'tall' : sideOf(box);
    this.#ofElements.set(element, side);
    return side;
  }
}

function sideOf({ top, bottom, left, right }: DOMRect): number {
  const [x, y] = [MARGIN * innerWidth, MARGIN * innerHeight];
  if (bottom < -y) return 1;
  if (top > innerHeight + y) return 2;
  if (right < -x) return 3;
  return left > innerWidth + x ? 4 : NEAR;
}
