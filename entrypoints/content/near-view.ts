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

  /** Sorts the shown pieces into those near the view and those far away; forgets those that are not shown any more. */
  look(sorted: (piece: Piece, isNear: boolean) => void): void {
    this.#chunks = this.#chunks.flatMap((chunk) => {
      const pieces = chunk.pieces.filter(({ drawn }) => drawn);
      if (chunk.isAlike && isAway(pieces)) {
        for (const piece of pieces) sorted(piece, false);
        return pieces.length > 0 ? [{ pieces, isAlike: true }] : [];
      }
      const alike = new Alike();
      for (const piece of pieces) sorted(piece, alike.add(piece) === NEAR);
      return chunk.isAlike ? [{ pieces, isAlike: true }] : alike.chunks;
    });
  }
}

/** Divides pieces where one is on another side than the one before. */
class Alike {
  readonly chunks: Chunk[] = [];
  #side: number | undefined;

  /** Gives the piece's side. */
  add(piece: Piece): number {
    const side = sideOf(piece);
    const last = this.chunks.at(-1);
    if (last && side === this.#side) last.pieces.push(piece);
    else this.chunks.push({ pieces: [piece], isAlike: true });
    this.#side = side;
    return side;
  }
}

function fits({ pieces }: Chunk, piece: Piece): boolean {
  const before = pieces.at(-1);
  return before !== undefined && pieces.length < CHUNK && precedes(before, piece);
}

/** Whether the first and the last of these are out of the way on the same side, and so, most likely, all. */
function isAway(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return true;
  const side = sideOf(first);
  return side !== NEAR && side === sideOf(last);
}

const NEAR = 0;

/** `NEAR`, else a number for the side on which a piece is away from the view. */
function sideOf(piece: Piece): number {
  const { parentElement } = piece.node;
  if (!parentElement) return NEAR;
  let box = parentElement.getBoundingClientRect();
  if (box.height > TALL * innerHeight || box.width > TALL * innerWidth) box = boxOf(piece);
  const [x, y] = [MARGIN * innerWidth, MARGIN * innerHeight];
  if (box.bottom < -y) return 1;
  if (box.top > innerHeight + y) return 2;
  if (box.right < -x) return 3;
  return box.left > innerWidth + x ? 4 : NEAR;
}

function boxOf({ node, start, end }: Piece): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}
