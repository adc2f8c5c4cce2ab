/** One of the extension API's events. */
export class FakeEvent<Args extends unknown[], Result = void> {
  readonly #listeners = new Set<(...args: Args) => Result>();

  readonly addListener = (listener: (...args: Args) => Result): void => {
    this.#listeners.add(listener);
  };

  readonly removeListener = (listener: (...args: Args) => Result): void => {
    this.#listeners.delete(listener);
  };

  readonly hasListener = (listener: (...args: Args) => Result): boolean => this.#listeners.has(listener);

  /** Calls all listeners and returns what they returned. */
  emit(...args: Args): Result[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }

  clear(): void {
    this.#listeners.clear();
  }
}
