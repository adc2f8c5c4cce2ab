/** Milliseconds without a rewriting after which a text is at rest. */
const REST = 500;

/** Rewritings in a row that make a text restless: fewer are a correction, or a name that arrives. */
const MANY = 8;

/** Recognizes text nodes that the page keeps rewriting, as a chat does with text that streams. */
export class StreamingTexts {
  readonly #rows = new WeakMap<Text, { count: number; last: number }>();

  /** The page rewrote this text, at this time in milliseconds. */
  recordRewrite(text: Text, now: number): void {
    const before = this.#rows.get(text);
    const goesOn = before !== undefined && now - before.last < REST;
    this.#rows.set(text, { count: goesOn ? before.count + 1 : 1, last: now });
  }

  has(text: Text, now: number): boolean {
    const row = this.#rows.get(text);
    return row !== undefined && row.count >= MANY && now - row.last < REST;
  }
}
