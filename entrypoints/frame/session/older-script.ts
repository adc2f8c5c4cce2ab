import { unwrapMark } from '../painting/marks/unwrap-mark.ts';
import { CARD_TAG } from '../text/skip-rules.ts';

declare global {
  /** Stops the content script that runs in this frame. */
  var neuroglossStop: (() => void) | undefined;
}

/** Stops an older content script in this frame; returns the signal by which this one is stopped. */
export function takeOver(): AbortSignal {
  globalThis.neuroglossStop?.();
  const life = new AbortController();
  globalThis.neuroglossStop = () => life.abort();
  return life.signal;
}

/** Stops all that runs here, and leaves nothing. */
export const stopAll = (): void => globalThis.neuroglossStop?.();

/**
 * Takes away what an older content script left in this document: Firefox ends it at an update without a word, and its
 * world with it, so that a card and marks are left.
 */
export function removeOrphans(): void {
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
  for (const mark of document.querySelectorAll('mark.neurogloss')) unwrapMark(mark);
}
