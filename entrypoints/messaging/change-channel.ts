/** Tells the extension's own pages that something they share has changed; content scripts are in no reach of it. */
export class ChangeChannel {
  readonly #name: string;
  /** Listeners in this context, which hears of its own changes by no channel. */
  readonly #listeners = new Set<() => void>();

  /** @param name that of the channel in all contexts of the extension */
  constructor(name: string) {
    this.#name = name;
  }

  /** Calls all listeners, in this context and in the others. */
  announce(): void {
    for (const listener of this.#listeners) listener();
    const channel = new BroadcastChannel(this.#name);
    channel.postMessage(null);
    channel.close();
  }

  /** Calls back after each change in any context of the extension, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void {
    const channel = new BroadcastChannel(this.#name);
    channel.addEventListener('message', listener, { signal });
    this.#listeners.add(listener);
    signal.addEventListener(
      'abort',
      () => {
        channel.close();
        this.#listeners.delete(listener);
      },
      { once: true },
    );
  }
}
