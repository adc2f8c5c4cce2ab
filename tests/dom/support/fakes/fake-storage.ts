import { copy } from './json-copy.ts';

type Values = Record<string, unknown>;
export type StorageChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A storage area of the extension API, in memory. Values are JSON, copied in and out. */
export class FakeStorage {
  readonly #values = new Map<string, unknown>();
  readonly #changed: (changes: StorageChanges) => void;
  /** Whether it takes nothing more. */
  isFull = false;

  constructor(changed: (changes: StorageChanges) => void) {
    this.#changed = changed;
  }

  /** What is stored now, at once. */
  get values(): Values {
    return copy(Object.fromEntries(this.#values));
  }

  readonly get = async (keys?: string | string[] | null): Promise<Values> => {
    const wanted = keys === undefined || keys === null ? [...this.#values.keys()] : [keys].flat();
    const found = wanted.filter((key) => this.#values.has(key)).map((key) => [key, this.#values.get(key)]);
    return copy(Object.fromEntries(found));
  };

  readonly set = async (values: Values): Promise<void> => {
    if (this.isFull)
      throw new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.');
    this.#apply(Object.entries(copy(values)));
  };

  readonly remove = async (keys: string | string[]): Promise<void> => {
    this.#apply([keys].flat().map((key) => [key, undefined]));
  };

  readonly clear = (): Promise<void> => this.remove([...this.#values.keys()]);

  #apply(entries: [key: string, newValue: unknown][]): void {
    const changes: StorageChanges = {};
    for (const [key, newValue] of entries) {
      const oldValue = this.#values.get(key);
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
      changes[key] = {
        ...(oldValue === undefined ? {} : { oldValue }),
        ...(newValue === undefined ? {} : { newValue }),
      };
      if (newValue === undefined) this.#values.delete(key);
      else this.#values.set(key, newValue);
    }
    if (Object.keys(changes).length > 0) this.#changed(changes);
  }
}
