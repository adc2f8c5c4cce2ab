import { MAX_BLOCK } from '../block-builder.ts';
import type { WalkVisitor } from '../walk-visitor.ts';
import type { Passage } from './passage.ts';
import { BORDER, joinsWords, wordSeparator } from './word-separator.ts';

/** UTF-16 code units of text after which a passage ends where a block may begin: a paragraph or a few short ones. */
const LEAST = 250;
/** … after which it ends anywhere. */
const MOST = 1_000;

const NOT_SPACE = /\S/;

/** Combines text nodes into passages, and keeps the words of different blocks apart. */
export class PassageBuilder {
  readonly #visitor: WalkVisitor;
  readonly #finished: (passage: Passage) => void;
  /** What is before the first passage is another text. */
  #text = BORDER;
  #nodes: Text[] = [];
  /** UTF-16 code units of text in the passages before. */
  #length = 0;
  #revision = 0;
  /** The last text node, if a word may go on after it. */
  #before: Text | undefined;
  /** The elements that have begun since then. */
  #entered: Element[] = [];
  /** Whether a block has ended since then. */
  #isApart = false;
  /** Whether a line has. */
  #hasLineBreak = false;

  constructor(visitor: WalkVisitor, finished: (passage: Passage) => void) {
    this.#visitor = visitor;
    this.#finished = finished;
  }

  /** Adds a text node. */
  add(node: Text): void {
    const { data } = node;
    if (data.length > MAX_BLOCK) this.#addLong(node);
    else if (NOT_SPACE.test(data)) this.#append(node, data);
    else if (data !== '') {
      this.#text += data.includes('\n') ? '\n' : ' ';
      this.#before = undefined;
    }
  }

  /** Begins an element whose text is read. */
  enter(element: Element): void {
    if (this.#before) this.#entered.push(element);
  }

  /** Ends the current passage where a block may begin, if it is long enough. */
  mayFinish(): void {
    if (this.#text.length >= LEAST) this.finish();
  }

  /** Ends the block, and so the word that may be going on. */
  endBlock(): void {
    this.#isApart = true;
  }

  /** Ends the line by `<br>`. */
  lineBreak(): void {
    this.#hasLineBreak = true;
  }

  /** Ends the current passage; does nothing if there is none. */
  finish(): void {
    if (this.#nodes.length > 0) this.#pass(this.#text, this.#nodes, this.#revision);
    this.#text = '';
    this.#nodes = [];
  }

  #pass(text: string | null, nodes: Text[], revision: number): void {
    this.#finished({ text, at: this.#length, nodes, revision });
    this.#length += text?.length ?? MAX_BLOCK;
  }

  #append(node: Text, data: string): void {
    if (this.#nodes.length === 0) this.#revision = this.#visitor.revisions.current;
    if (this.#before && joinsWords(data.charAt(0))) this.#text += this.#separator(this.#before, node);
    this.#text += data;
    this.#nodes.push(node);
    this.#before = joinsWords(data.charAt(data.length - 1)) ? node : undefined;
    this.#entered = [];
    this.#isApart = false;
    this.#hasLineBreak = false;
    if (this.#text.length >= MOST) this.finish();
  }

  #separator(before: Text, after: Text): string {
    if (this.#isApart) return BORDER;
    const separator = wordSeparator(before, after, this.#entered, this.#visitor.anyLanguage);
    return this.#hasLineBreak && separator === '' ? ' ' : separator;
  }

  /** Adds a text that is cut into several blocks, wherever its words end: only they tell what is in it. */
  #addLong(node: Text): void {
    this.finish();
    this.#pass(null, [node], this.#visitor.revisions.current);
    this.#text = BORDER;
    this.#before = undefined;
  }
}
