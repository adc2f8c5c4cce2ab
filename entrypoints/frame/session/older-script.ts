import { unwrapMark } from '../painting/marks/unwrap-mark.ts';
import { CARD_TAG } from '../text/skip-rules.ts';

declare global {
  /** Stops the content script that runs in this frame. */
  var neuroglossStop: (() => void) | undefined;
}

/**
 * Stops an older content script in this frame and takes its place.
 * Returns the signal that aborts when this one is to stop.
 */
export function replaceOlderScript(): AbortSignal {
  globalThis.neuroglossStop?.();
  removeOrphans();
  const life = new AbortController();
  globalThis.neuroglossStop = () => life.abort();
  return life.signal;
}

/** Stops the content script in this frame, which then removes all its traces. */
export const stopAll = (): void => globalThis.neuroglossStop?.();

/**
 * Removes the card and marks that an older content script left in this document.
 * At an update, Firefox destroys a script and its JavaScript world without an event, so it cannot clean up.
 */
function removeOrphans(): void {
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
  for (const mark of document.querySelectorAll('mark.neurogloss')) unwrapMark(mark);
}
