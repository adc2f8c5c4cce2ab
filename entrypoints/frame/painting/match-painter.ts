import type { Meaning } from '../../messaging/match-response.ts';
import { isInThisDocument, textsIn } from '../platform/nodes.ts';
import { type Block, type NodeSpan, spansOf } from '../text/block.ts';
import { isWholeWordAt } from '../text/word-boundary.ts';
import { commonPrefixLength } from './common-prefix-length.ts';
import { type BlockMatch, type MatchRange, rangesOfMatch } from './match-range.ts';
import type { MatchStore } from './match-store.ts';
import type { Painter } from './painter.ts';
import type { ProminenceKeeper } from './prominence/prominence-keeper.ts';

/** UTF-16 code units after a range that decide whether its word continues. */
const NEXT_LETTER = 2;

/** Updates match store and painter from match responses and from changes of the page. */
export class MatchPainter {
  readonly #store: MatchStore;
  readonly #painter: Painter;
  readonly #prominences: ProminenceKeeper;
  #entryCount = 0;
  /** Called whenever the number of matched entries has changed. */
  readonly #changed: () => void;
  /** The matches that span several text nodes. */
  readonly #multiNodeMatches = new Set<readonly MatchRange[]>();

  constructor(store: MatchStore, painter: Painter, prominences: ProminenceKeeper, changed: () => void) {
    this.#changed = changed;
    this.#store = store;
    this.#painter = painter;
    this.#prominences = prominences;
  }

  /** Returns a block with the text nodes that contain its text now: painting may have split them since the request. */
  locate(block: Block): Block {
    return this.#painter.locate(block);
  }

  /** Whether the store has any match. */
  get hasMatches(): boolean {
    return this.#store.size > 0;
  }

  /** Returns whether the store has matches in the text nodes of a block. */
  knows({ segments }: Block): boolean {
    return this.#store.size > 0 && segments.some(({ node }) => this.#store.has(node));
  }

  /** Replaces the matches of a block by these; a match that is in both is left untouched. */
  paint(block: Block, matches: readonly BlockMatch[]): void {
    const isKnown = this.knows(block);
    const obsolete = isKnown ? this.#obsolete(block, matches) : [];
    if (obsolete.length > 0) this.drop(obsolete);
    const now = obsolete.length > 0 ? this.#painter.locate(block) : block;
    const added: MatchRange[] = [];
    for (const match of matches) this.#add(now, match, isKnown, added);
    // A known match may be read again since the page has moved it.
    const known = isKnown ? now.segments.flatMap(({ node }) => this.#store.at(node)) : [];
    if (known.length + added.length > 0) this.#prominences.add(new Set([...known, ...added]));
    if (added.length === 0) return;
    this.#painter.show(added);
    this.#reportCount();
  }

  /** Removes matches, each of which is identified by any of its ranges. */
  drop(ranges: readonly MatchRange[]): void {
    const all = new Set(ranges.flatMap(rangesOfMatch));
    this.#painter.hide([...all].filter(({ drawn }) => drawn));
    for (const range of all) {
      this.#store.remove(range);
      if (range.siblings) this.#multiNodeMatches.delete(range.siblings);
    }
    this.#prominences.remove(all);
    this.#reportCount();
  }

  /**
   * Updates the ranges of a text node whose data was `before` until now.
   * Moves the ranges that the change merely shifted, and drops the matches whose text it rewrote.
   */
  shiftRanges(node: Text, before: string): void {
    const ranges = this.#store.at(node);
    if (ranges.length === 0) return;
    const { data } = node;
    const shift = data.length - before.length;
    const same = commonPrefixLength(data, before);
    const lost: MatchRange[] = [];
    const moved: MatchRange[] = [];
    for (const range of ranges) {
      // Streamed text grows at its end: ranges well before that cannot have changed.
      if (range.end + NEXT_LETTER <= same) continue;
      const form = before.slice(range.start, range.end);
      if (isWholeWordAt(data, range.start, form)) continue;
      if (!isWholeWordAt(data, range.start + shift, form)) lost.push(range);
      else {
        range.start += shift;
        range.end += shift;
        if (range.drawn) moved.push(range);
      }
    }
    this.#painter.move(moved);
    if (lost.length > 0) this.drop(lost);
  }

  /** Drops the matches whose entries are all among these ids. */
  dropEntries(ids: ReadonlySet<string>): void {
    const muted = [...this.#store.matches()].filter(({ meaning }) =>
      meaning.entries.every((id) => ids.has(id)),
    );
    if (muted.length > 0) this.drop(muted);
  }

  /** Drops the matches in a node and its descendants. */
  dropInside(node: Node): void {
    if (this.#store.size === 0) return;
    const inside: MatchRange[] = [];
    for (const text of textsIn(node)) inside.push(...this.#store.at(text));
    if (inside.length > 0) this.drop(inside);
  }

  /** Drops the matches across several text nodes of which one has left this document. */
  dropBroken(): void {
    const torn: MatchRange[] = [];
    for (const whole of this.#multiNodeMatches) {
      if (whole.some(({ node }) => !isInThisDocument(node))) torn.push(...whole.slice(0, 1));
    }
    if (torn.length > 0) this.drop(torn);
  }

  /** Drops the matches in text nodes that have left the page; to be called after nodes were removed. */
  dropDetached(): void {
    const gone: MatchRange[] = [];
    for (const node of this.#store.nodes()) if (!isInThisDocument(node)) gone.push(...this.#store.at(node));
    if (gone.length > 0) this.drop(gone);
    else this.#prominences.review();
  }

  /** Reports a changed number of entries. */
  #reportCount(): void {
    if (this.#store.entryCount !== this.#entryCount) this.#changed();
    this.#entryCount = this.#store.entryCount;
  }

  /** Returns the stored ranges of a block that belong to none of these matches. */
  #obsolete(block: Block, matches: readonly BlockMatch[]): MatchRange[] {
    const known = block.segments.flatMap(({ node, from, length }) =>
      this.#store.at(node).filter(({ start }) => start >= from && start < from + length),
    );
    if (known.length === 0) return known;
    const kept = new Set<MatchRange>();
    for (const { start, end, meaning } of matches) {
      const spans = spansOf(block, start, end);
      const same = spans.map((span) => this.#find(span, meaning));
      if (same.every((range) => range && rangesOfMatch(range).length === spans.length)) {
        for (const range of same) if (range) kept.add(range);
      }
    }
    return known.filter((range) => !kept.has(range));
  }

  #find({ node, start, end }: NodeSpan, meaning: Meaning): MatchRange | undefined {
    return this.#store
      .at(node)
      .find((range) => range.start === start && range.end === end && range.meaning === meaning);
  }

  /** Adds a new match to the store and its ranges to `shown`; ignores a known one. */
  #add(block: Block, { start, end, meaning }: BlockMatch, isKnown: boolean, shown: MatchRange[]): void {
    const spans = spansOf(block, start, end);
    const [first] = spans;
    if (!first || (isKnown && this.#find(first, meaning))) return;
    const ranges = spans.map(
      (span): MatchRange => ({
        ...span,
        meaning,
        siblings: null,
        prominence: 'clear',
        drawn: null,
      }),
    );
    for (const range of ranges) {
      if (ranges.length > 1) range.siblings = ranges;
      this.#store.add(range);
    }
    if (ranges.length > 1) this.#multiNodeMatches.add(ranges);
    shown.push(...ranges);
  }
}
