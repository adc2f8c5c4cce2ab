/** Milliseconds without a rewrite after which a text no longer counts as streaming. */
const REST = 500;

/** Rewrites in a row from which on a text is streaming: fewer are a correction, or a name that was loaded. */
const MANY = 8;

/** Recognizes text nodes that the page keeps rewriting, such as streamed replies in a chat. */
export class StreamingTexts {
  readonly #rows = new WeakMap<Text, { count: number; last: number }>();

  /** Records that the page rewrote a text node, at a time in milliseconds. */
  recordRewrite(text: Text, now: number): void {
    const before = this.#rows.get(text);
    const goesOn = before !== undefined && now - before.last < REST;
    this.#rows.set(text, { count: goesOn ? before.count + 1 : 1, last: now });
  }

  /** Returns whether a text node is streaming, at a time in milliseconds. */
  has(text: Text, now: number): boolean {
    const row = this.#rows.get(text);
    return row !== undefined && row.count >= MANY && now - row.last < REST;
  }
}
