import type { Block, Segment } from './block.ts';
import { WORD_AT_END, WORD_AT_START } from './word-boundary.ts';

/**
 * Maximum length of the text of one block, in UTF-16 code units.
 * A request holds 64 kB; a longer paragraph (a text file in one `<pre>`) is split at a space.
 */
export const MAX_BLOCK = 16_000;

const LETTER = /\p{L}/u;
const NOT_SPACE = /\S/;

/** The part of a word that a hyphen breaks off at the end of a block: of a page, a column, a line that is a block. */
const BROKEN_AT_END = /\p{L}{1,30}[-\u2010\u00ad\u00ac]\s*$/u;
/** UTF-16 code units in which such a part and its hyphen are looked for. */
const END = 40;
/** A block that begins so may go on with a word of the block before. */
export const GOES_ON = /^\s*\p{Ll}/u;

/** Combines text nodes into blocks; passes on each finished block that contains a letter. */
export class BlockBuilder {
  #text = '';
  #segments: Segment[] = [];
  #afterLineBreak = false;
  /** The part of a word at the end of the block before. */
  #broken = '';
  #revision = 0;
  readonly #revisions: { readonly current: number };
  readonly #finished: (block: Block) => void;

  constructor(revisions: { readonly current: number }, finished: (block: Block) => void) {
    this.#revisions = revisions;
    this.#finished = finished;
  }

  /** Whether the current block has no text yet. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /**
   * Adds `[from, to)` of a text node, in UTF-16 code units.
   * `data` is the data of the node, passed along so that it is fetched only once.
   */
  add(node: Text, data: string, from: number, to: number): void {
    if (this.#text.length + to - from > MAX_BLOCK) this.finish();
    let start = from;
    while (to - start > MAX_BLOCK) {
      const end = cutPoint(data, start, start + MAX_BLOCK);
      this.#append(node, start, data.slice(start, end));
      this.finish();
      start = end;
    }
    if (start < to) this.#append(node, start, data.slice(start, to));
  }

  #append(node: Text, from: number, data: string): void {
    const visible = NOT_SPACE.test(data);
    if (!visible && this.isEmpty) return;
    if (this.isEmpty) {
      this.#revision = this.#revisions.current;
      if (this.#broken !== '' && GOES_ON.test(data)) this.#text = `${this.#broken}\n`;
    }
    if (visible) this.#afterLineBreak = false;
    this.#segments.push({ node, from, at: this.#text.length, length: data.length });
    this.#text += data;
  }

  /** Has the next block follow this text: a word that is broken at its end may go on there. */
  follow(text: string): void {
    this.#broken = BROKEN_AT_END.exec(text.slice(-END))?.[0].trimEnd() ?? '';
  }

  /** Adds a `<br>`: a line break, or the end of the block after another `<br>`. */
  lineBreak(): void {
    if (this.isEmpty) return;
    if (this.#afterLineBreak) this.finish();
    else {
      this.#text += '\n';
      this.#afterLineBreak = true;
    }
  }

  /** Separates a line from the text before it, where nothing else does. */
  lineEdge(): void {
    if (!this.isEmpty && NOT_SPACE.test(this.#text.slice(-1))) this.#text += '\n';
  }

  /** Adds what stands between the text before and the text that follows. */
  join(text: string): void {
    if (!this.isEmpty) this.#text += text;
  }

  /**
   * Separates a superscript with `^` from the word before it.
   * A footnote number is not part of that word, while a raised sign may be (GEFS⁺).
   */
  superscript(text: string): void {
    if (WORD_AT_END.test(this.#text.slice(-2)) && WORD_AT_START.test(text)) this.#text += '^';
  }

  /** Ends the current block; does nothing if there is none. */
  finish(): void {
    if (this.isEmpty) return;
    const block = { text: this.#text, segments: this.#segments, revision: this.#revision };
    this.#text = '';
    this.#segments = [];
    this.#afterLineBreak = false;
    this.follow(block.text);
    if (LETTER.test(block.text)) this.#finished(block);
  }
}

/**
 * Returns the last offset up to `limit` that follows a space in `data`.
 * Returns `limit` if there is no space.
 */
function cutPoint(data: string, start: number, limit: number): number {
  for (let end = limit; end > start; end--) {
    if (!NOT_SPACE.test(data.charAt(end - 1))) return end;
  }
  return limit;
}

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/**
 * Adds a text node to a block; a blank line acts like `<br><br>`.
 * Only where the style preserves the line breaks of the source.
 */
export function addPreservingLines(builder: BlockBuilder, node: Text): void {
  const { data } = node;
  if (!data.includes('\n') || data.search(BLANK_LINES) < 0 || !showsLineBreaks(node)) {
    builder.add(node, data, 0, data.length);
    return;
  }
  let from = 0;
  for (const { index, 0: gap } of data.matchAll(BLANK_LINES)) {
    builder.add(node, data, from, index);
    builder.finish();
    from = index + gap.length;
  }
  builder.add(node, data, from, data.length);
}

function showsLineBreaks({ parentElement }: Text): boolean {
  return parentElement !== null && /^(pre|break)/.test(getComputedStyle(parentElement).whiteSpace);
}
