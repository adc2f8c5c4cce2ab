import type { Prominence } from '../../settings/prominence.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import type { Block } from '../text/block.ts';
import type { MatchRange } from './match-range.ts';
import type { MatchStore } from './match-store.ts';
import type { StreamingTexts } from './streaming-texts.ts';

/** What a repair leaves to do. */
export interface Repair {
  /** Ranges that are no longer drawn. */
  lost: readonly MatchRange[];
  /** Nodes around which the text must be read again. */
  toRead: readonly Node[];
}

/** Draws match ranges on the page, and can remove every trace of them. */
export interface Painter {
  /** Draws ranges that are not shown; sets their `drawn`, and updates node and offsets if drawing splits their text. */
  show(ranges: readonly MatchRange[]): void;
  /** Stops drawing ranges; sets their `drawn` to `null`, and node and offsets to those of the page's own text. */
  hide(ranges: readonly MatchRange[]): void;
  /** Has ranges that are shown stand out more or less from now on; sets their `prominence`. */
  restyle(ranges: readonly MatchRange[], prominence: Prominence): void;
  /** Redraws ranges whose offsets were corrected after the page moved their text. */
  move(ranges: readonly MatchRange[]): void;
  /** Returns a block that was read earlier with its current text nodes: drawing may have split or joined them since. */
  locate(block: Block): Block;
  /** Removes drawings that the page's changes broke, in the mutation observer's microtask for these records. */
  repair(records: readonly MutationRecord[]): Repair;
  /** Emphasizes the ranges of the term whose card is open; `null` removes the emphasis. */
  emphasize(ranges: readonly MatchRange[] | null): void;
  /** Draws again if the page has removed the drawing; `hasMoved` says whether nodes of the page have moved since. */
  restore(page: { hasMoved: boolean }): void;
  /** Removes everything that was drawn and ends the painter. */
  clear(): void;
}

/** What a painter needs from its page session. */
export interface PainterTools {
  store: MatchStore;
  /** Text nodes that the page keeps rewriting. */
  streamingTexts: StreamingTexts;
  /** Makes a change to the page that our own mutation watcher does not observe. */
  changeUnobserved(change: () => void): void;
  listeners: PageListeners;
  /** Opens the card of a term and moves the focus into it. */
  openAt(range: MatchRange): void;
}

/** Returns the painter of a page session. */
export type PainterFactory = (tools: PainterTools) => Painter;
