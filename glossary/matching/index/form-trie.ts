import { spreadHash } from '../../text/word-table.ts';

/** Nothing leads to the root. */
export const NO_WORD = -1;

/** A trie of word numbers that grows while an index is built. Node 0 is the root; children have higher numbers. */
export class FormTrie {
  /** The word on the way to each node. */
  readonly words: number[] = [NO_WORD];
  /** The node before each node. */
  readonly parents: number[] = [-1];
  /** Nodes by the hash of parent and word: open addressing, at most half full. */
  #slots = new Int32Array(1024);

  /** The node that these words lead to, made where there was none. */
  insert(words: readonly number[]): number {
    let node = 0;
    for (const word of words) node = this.#child(node, word);
    return node;
  }

  #child(parent: number, word: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(parent, word) & mask;
    for (let node = this.#slots[slot]!; node !== 0; node = this.#slots[slot]!) {
      if (this.words[node] === word && this.parents[node] === parent) return node;
      slot = (slot + 1) & mask;
    }
    return this.#make(slot, parent, word);
  }

  #make(slot: number, parent: number, word: number): number {
    const node = this.words.length;
    this.words.push(word);
    this.parents.push(parent);
    this.#slots[slot] = node;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return node;
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (let node = 1; node < this.words.length; node++) {
      let slot = hashOf(this.parents[node]!, this.words[node]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = node;
    }
  }
}

const hashOf = (parent: number, word: number): number =>
  spreadHash(Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x27d4eb2f));
