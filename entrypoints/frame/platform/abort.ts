/** Calls `stop` once when the signal aborts; never if it has aborted already. */
export const whenAborted = (signal: AbortSignal, stop: () => void): void =>
  signal.addEventListener('abort', stop, { once: true });

/**
 * Resolves after this many milliseconds.
 * Rejects at that time with the reason of the signal if it has aborted by then.
 */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  signal.throwIfAborted();
}
