import type { Piece } from './piece.ts';

/** How far from the view pieces still count as near, in heights and widths of it: a fast scroll gets no further. */
const MARGIN = 1.5;

/** Pieces that are judged together where the first and the last of them are out of the way on the same side. */
const CHUNK = 64;

/** An element this many views high is not near as a whole: its pieces are looked at one by one. */
const TALL = 2;

/**
 * Keeps pieces in the order in which they came, which is mostly that of the page, and finds those near the view.
 * Reading their places costs about 1 µs each, for a few pieces of each chunk that is far away.
 */
export class NearView {
  #chunks: Set<Piece>[] = [];

  add(piece: Piece): void {
    const last = this.#chunks.at(-1);
    if (last && last.size < CHUNK) last.add(piece);
    else this.#chunks.push(new Set([piece]));
  }

  /** Sorts the shown pieces into those near the view and those far away; forgets those that are not shown any more. */
  look(sorted: (piece: Piece, isNear: boolean) => void): void {
    for (const chunk of this.#chunks) {
      for (const piece of chunk) if (!piece.drawn) chunk.delete(piece);
      const isAway = isChunkAway(chunk);
      for (const piece of chunk) sorted(piece, !isAway && isPieceNear(piece));
    }
    this.#chunks = this.#chunks.filter(({ size }) => size > 0);
  }
}

/** Whether the first and the last of these are out of the way on the same side, and so, most likely, all. */
function isChunkAway(chunk: ReadonlySet<Piece>): boolean {
  const pieces = [...chunk];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return true;
  const side = sideOf(first);
  return side !== 0 && side === sideOf(last);
}

const isPieceNear = (piece: Piece): boolean => sideOf(piece) === 0;

/** 0 near the view, else a number for the side on which a piece is away from it. */
function sideOf(piece: Piece): number {
  const { parentElement } = piece.node;
  if (!parentElement) return 0;
  let box = parentElement.getBoundingClientRect();
  if (box.height > TALL * innerHeight || box.width > TALL * innerWidth) box = boxOf(piece);
  const [x, y] = [MARGIN * innerWidth, MARGIN * innerHeight];
  if (box.bottom < -y) return 1;
  if (box.top > innerHeight + y) return 2;
  if (box.right < -x) return 3;
  return box.left > innerWidth + x ? 4 : 0;
}

function boxOf({ node, start, end }: Piece): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}
