/** Keeps each distinct value once, numbered from 0 on as they come. */
export class InternMap<Value> {
  /** The values by number. */
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: Value) => string;

  /** @param keyOf equal for values that count as the same */
  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  /** The number of the value that was kept for this one: itself, or the first that is the same. */
  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  /** The value that was kept for this one. */
  intern(value: Value): Value {
    return this.values[this.numberOf(value)] ?? value;
  }
}
