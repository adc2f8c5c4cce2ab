interface Stored {
  id: string;
}

const fieldOf = (value: Stored, field: string): string => String(Reflect.get(value, field));

interface KeyRange {
  lower: string;
  upper: string;
}

/** As much of IndexedDB's key ranges as that uses: from a key on, up to another. */
Object.assign(globalThis, {
  IDBKeyRange: { bound: (lower: string, upper: string): KeyRange => ({ lower, upper }) },
});

/** As much of a database as the store of glossaries uses: its stores in memory, by the ids of what they hold. */
export class FakeDatabase {
  readonly #stores = new Map<string, Map<string, Stored>>();

  async get(store: string, id: string): Promise<Stored | undefined> {
    return this.#store(store).get(id);
  }

  async getAll(store: string, range?: KeyRange): Promise<Stored[]> {
    const all = [...this.#store(store).values()];
    return range ? all.filter(({ id }) => id >= range.lower && id < range.upper) : all;
  }

  async put(store: string, value: Stored): Promise<void> {
    this.#store(store).set(value.id, structuredClone(value));
  }

  async delete(store: string, id: string): Promise<void> {
    this.#store(store).delete(id);
  }

  transaction(name: string) {
    return {
      store: {
        get: (id: string) => this.get(name, id),
        getAll: () => this.getAll(name),
        put: (value: Stored) => this.put(name, value),
        delete: (id: string) => this.delete(name, id),
        count: async () => this.#store(name).size,
        index: (field: string) => ({
          getAllKeys: async (_query: null, count: number): Promise<string[]> =>
            [...this.#store(name).values()]
              .sort((one, other) => (fieldOf(one, field) < fieldOf(other, field) ? -1 : 1))
              .slice(0, count)
              .map(({ id }) => id),
        }),
      },
      done: Promise.resolve(),
    };
  }

  /** Empties a store, or all of them. */
  async clear(store?: string): Promise<void> {
    if (store === undefined) this.#stores.clear();
    else this.#stores.delete(store);
  }

  #store(name: string): Map<string, Stored> {
    const store = this.#stores.get(name) ?? new Map<string, Stored>();
    this.#stores.set(name, store);
    return store;
  }
}
