/** Calls back once when the signal aborts. */
export const whenAborted = (signal: AbortSignal, stop: () => void): void =>
  signal.addEventListener('abort', stop, { once: true });
