import type { PageListeners } from '../platform/page-listeners.ts';
import type { Block } from '../text/block.ts';
import type { MatchRange } from './match-range.ts';
import type { MatchStore } from './match-store.ts';
import type { StreamingTexts } from './streaming-texts.ts';

export interface Repair {
  /** Pieces that are not drawn any more. */
  lost: readonly MatchRange[];
  /** Nodes around which the text is to be read again. */
  toRead: readonly Node[];
}

/** Draws ranges on the page and can take every trace away again. */
export interface Painter {
  /** Draws ranges that are not drawn; sets their `drawn`, and their node and offsets where drawing moves them. */
  show(ranges: readonly MatchRange[]): void;
  /** Takes drawn ranges away; their `drawn` is `null` afterwards. Node and offsets fit the page again. */
  hide(ranges: readonly MatchRange[]): void;
  /** Draws ranges again whose offsets were corrected after the page moved their text. */
  move(ranges: readonly MatchRange[]): void;
  /** Where the text of a block is that was read some time ago: drawing may have put it into other text nodes meanwhile. */
  locate(block: Block): Block;
  /** Puts right what the page's changes left wrong, in the turn in which the page made them. */
  repair(records: readonly MutationRecord[]): Repair;
  /** Emphasizes the range whose card is open; `null` ends it. */
  emphasize(ranges: readonly MatchRange[] | null): void;
  /** Looks whether the page took our drawing away, and draws again if so; it may have moved nodes meanwhile, or has not. */
  restore(page: { hasMoved: boolean }): void;
  /** Takes everything away. */
  clear(): void;
}

/** What a painter needs of its page session. */
export interface PainterTools {
  store: MatchStore;
  /** Texts that the page keeps rewriting. */
  streamingTexts: StreamingTexts;
  /** Changes the page unobserved by our own watcher. */
  changeUnobserved(change: () => void): void;
  listeners: PageListeners;
  /** Opens the card of a term and moves the focus into it. */
  openAt(range: MatchRange): void;
}

/** Makes the painter of a page session. */
export type PainterFactory = (tools: PainterTools) => Painter;
