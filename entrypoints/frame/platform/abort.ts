/** Calls back once when the signal aborts. */
export const whenAborted = (signal: AbortSignal, stop: () => void): void =>
  signal.addEventListener('abort', stop, { once: true });

/** Resolves after so many milliseconds. Rejects with the signal's reason when it has aborted by then. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  signal.throwIfAborted();
}
