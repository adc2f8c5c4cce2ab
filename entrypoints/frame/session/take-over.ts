declare global {
  /** Stops the content script that runs in this frame. */
  var neuroglossStop: (() => void) | undefined;
}

/** Stops an older content script in this frame, and gives the signal by which this one can be stopped. */
export function takeOver(): AbortSignal {
  globalThis.neuroglossStop?.();
  const life = new AbortController();
  globalThis.neuroglossStop = () => life.abort();
  return life.signal;
}

/** Stops all that runs here, and leaves nothing. */
export const stopAll = (): void => globalThis.neuroglossStop?.();
