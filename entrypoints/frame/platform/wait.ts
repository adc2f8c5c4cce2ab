/** Resolves after so many milliseconds. Rejects with the signal's reason when it has aborted by then. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  signal.throwIfAborted();
}
