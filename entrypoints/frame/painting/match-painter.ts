import type { Meaning } from '../../messaging/match-response.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { isHere, textsIn } from '../platform/nodes.ts';
import type { BlockMatch } from '../reading/match-client.ts';
import { type Block, cutSpans, type NodeSpan } from '../text/block.ts';
import { samePrefix } from './common-prefix.ts';
import { chooseFirst } from './first-occurrences.ts';
import { type Piece, stillCuts, wholeOf } from './match-range.ts';
import type { MatchRegistry } from './match-store.ts';
import type { Painter } from './painter.ts';

/** Milliseconds in which matches are gathered before the first of each are chosen: sorting them takes a while. */
const CHOOSE_AFTER = 100;

/** UTF-16 code units behind a piece that tell whether its word goes on. */
const NEXT_LETTER = 2;

/** Brings registry and painter up to date: with answers, and with what the page changed meanwhile. */
export class PaintMatches {
  readonly #registry: MatchRegistry;
  readonly #painter: Painter;
  readonly #frequency: Settings['frequency'];
  #isChoosing = false;
  #entryCount = 0;
  /** Called whenever the number of matched entries has changed. */
  readonly #changed: () => void;
  /** The matches that cross text nodes. */
  readonly #across = new Set<readonly Piece[]>();

  constructor(
    registry: MatchRegistry,
    painter: Painter,
    frequency: Settings['frequency'],
    changed: () => void,
  ) {
    this.#changed = changed;
    this.#registry = registry;
    this.#painter = painter;
    this.#frequency = frequency;
  }

  /** A block that was asked about, with the text nodes that hold its text now. */
  locate(block: Block): Block {
    return this.#painter.locate(block);
  }

  /** Whether any match is known in the text nodes of a block. */
  knows({ segments }: Block): boolean {
    return this.#registry.size > 0 && segments.some(({ node }) => this.#registry.has(node));
  }

  /** Replaces what is known of a block by these matches; what is the same stays untouched. */
  paint(block: Block, matches: readonly BlockMatch[]): void {
    const isKnown = this.knows(block);
    const obsolete = isKnown ? this.#obsolete(block, matches) : [];
    if (obsolete.length > 0) this.drop(obsolete);
    const now = obsolete.length > 0 ? this.#painter.locate(block) : block;
    const added: Piece[] = [];
    for (const match of matches) this.#add(now, match, isKnown, added);
    this.#show(added);
  }

  /** Forgets matches, given by any piece of each. */
  drop(pieces: readonly Piece[]): void {
    const all = new Set(pieces.flatMap(wholeOf));
    this.#painter.hide([...all].filter(({ drawn }) => drawn));
    for (const piece of all) {
      this.#registry.remove(piece);
      if (piece.whole) this.#across.delete(piece.whole);
    }
    this.#chooseLater();
  }

  /** A text node read `before` until now: moves the pieces that the change merely shifted and drops those that it rewrote. */
  follow(node: Text, before: string): void {
    const pieces = this.#registry.at(node);
    if (pieces.length === 0) return;
    const { data } = node;
    const shift = data.length - before.length;
    const same = samePrefix(data, before);
    const lost: Piece[] = [];
    const moved: Piece[] = [];
    for (const piece of pieces) {
      // Text that streams grows at its end: what stands well before that needs no look.
      if (piece.end + NEXT_LETTER <= same) continue;
      const form = before.slice(piece.start, piece.end);
      if (stillCuts(data, piece.start, form)) continue;
      if (!stillCuts(data, piece.start + shift, form)) lost.push(piece);
      else {
        piece.start += shift;
        piece.end += shift;
        if (piece.drawn) moved.push(piece);
      }
    }
    this.#painter.move(moved);
    if (lost.length > 0) this.drop(lost);
  }

  /** Drops the matches in a node and below it. */
  dropInside(node: Node): void {
    if (this.#registry.size === 0) return;
    const inside: Piece[] = [];
    for (const text of textsIn(node)) inside.push(...this.#registry.at(text));
    if (inside.length > 0) this.drop(inside);
  }

  /** Drops the matches across text nodes of which a part left the page or moved elsewhere. */
  dropTorn(): void {
    const torn: Piece[] = [];
    for (const whole of this.#across) {
      if (whole.some(({ node }) => !isHere(node))) torn.push(...whole.slice(0, 1));
    }
    if (torn.length > 0) this.drop(torn);
  }

  /** Nodes were taken out: drops the matches of those that left the page. */
  sweep(): void {
    const gone: Piece[] = [];
    for (const node of this.#registry.nodes()) if (!isHere(node)) gone.push(...this.#registry.at(node));
    if (gone.length > 0) this.drop(gone);
    // What moved may stand before what came first.
    else this.#chooseLater();
  }

  #show(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    if (this.#frequency === 'every') this.#painter.show(pieces);
    this.#chooseLater();
  }

  /** Matches came or went: says so, and shows the first of them where not all are shown. */
  #chooseLater(): void {
    if (this.#registry.entryCount !== this.#entryCount) this.#changed();
    this.#entryCount = this.#registry.entryCount;
    const frequency = this.#frequency;
    if (frequency === 'every' || this.#isChoosing) return;
    this.#isChoosing = true;
    setTimeout(() => {
      this.#isChoosing = false;
      const { show, hide } = chooseFirst(this.#registry, frequency);
      this.#painter.hide(hide);
      this.#painter.show(show);
    }, CHOOSE_AFTER);
  }

  /** The pieces in the block that no match of it makes. */
  #obsolete(block: Block, matches: readonly BlockMatch[]): Piece[] {
    const known = block.segments.flatMap(({ node, from, length }) =>
      this.#registry.at(node).filter(({ start }) => start >= from && start < from + length),
    );
    if (known.length === 0) return known;
    const kept = new Set<Piece>();
    for (const { start, end, meaning } of matches) {
      const spans = cutSpans(block, start, end);
      const same = spans.map((span) => this.#find(span, meaning));
      if (same.every((piece) => piece && wholeOf(piece).length === spans.length)) {
        for (const piece of same) if (piece) kept.add(piece);
      }
    }
    return known.filter((piece) => !kept.has(piece));
  }

  #find({ node, start, end }: NodeSpan, meaning: Meaning): Piece | undefined {
    return this.#registry
      .at(node)
      .find((piece) => piece.start === start && piece.end === end && piece.meaning === meaning);
  }

  /** Registers a match unless it is known, as it may be where the block is; adds the pieces to be shown. */
  #add(block: Block, { start, end, meaning }: BlockMatch, isKnown: boolean, shown: Piece[]): void {
    const spans = cutSpans(block, start, end);
    const [first] = spans;
    if (!first || (isKnown && this.#find(first, meaning))) return;
    const pieces = spans.map((span): Piece => ({ ...span, meaning, whole: null, drawn: null }));
    for (const piece of pieces) {
      if (pieces.length > 1) piece.whole = pieces;
      this.#registry.add(piece);
    }
    if (pieces.length > 1) this.#across.add(pieces);
    shown.push(...pieces);
  }
}
