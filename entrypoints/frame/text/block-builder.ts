import type { Block, Segment } from './block.ts';
import { WORD_AT_END, WORD_AT_START } from './word-boundary.ts';

/**
 * The longest text of one block, in UTF-16 code units. A request holds 64 kB; a longer paragraph
 * (a text file in one `<pre>`) is cut at a space.
 */
export const MAX_BLOCK = 16_000;

const LETTER = /\p{L}/u;
const NOT_SPACE = /\S/;

/** Puts text nodes together to blocks; hands each over when it ends, if it holds a letter. */
export class BlockBuilder {
  #text = '';
  #segments: Segment[] = [];
  #afterLineBreak = false;
  #revision = 0;
  readonly #revisions: { readonly current: number };
  readonly #finished: (block: Block) => void;

  constructor(revisions: { readonly current: number }, finished: (block: Block) => void) {
    this.#revisions = revisions;
    this.#finished = finished;
  }

  /** Whether the block that is being built has any text so far. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds a stretch of a text node, whose data is given so that it is fetched only once. */
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
    if (this.isEmpty) this.#revision = this.#revisions.current;
    if (visible) this.#afterLineBreak = false;
    this.#segments.push({ node, from, at: this.#text.length, length: data.length });
    this.#text += data;
  }

  /** Adds a `<br>`: a space, or the end of the block when it follows another. */
  lineBreak(): void {
    if (this.isEmpty) return;
    if (this.#afterLineBreak) this.finish();
    else {
      this.#text += ' ';
      this.#afterLineBreak = true;
    }
  }

  /** A superscript follows: a footnote mark is no part of the word before it, as a raised sign may be (GEFS⁺). */
  superscript(text: string): void {
    if (WORD_AT_END.test(this.#text.slice(-2)) && WORD_AT_START.test(text)) this.#text += '^';
  }

  /** Ends the block; nothing happens when there is none. */
  finish(): void {
    if (this.isEmpty) return;
    const block = { text: this.#text, segments: this.#segments, revision: this.#revision };
    this.#text = '';
    this.#segments = [];
    this.#afterLineBreak = false;
    if (LETTER.test(block.text)) this.#finished(block);
  }
}

/** The last place before `limit` at which `data` may be cut without cutting a word; `limit` where there is none. */
function cutPoint(data: string, start: number, limit: number): number {
  for (let end = limit; end > start; end--) {
    if (!NOT_SPACE.test(data.charAt(end - 1))) return end;
  }
  return limit;
}

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** Adds a text node to a block; where line breaks in the source are shown, a blank line ends a block as `<br><br>` does. */
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
