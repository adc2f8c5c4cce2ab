/** A trie of word numbers that grows while an index is built. Node 0 is the root. */
export class FormTrie {
  /** The word on the way to each node; node 0 has none. */
  readonly words: number[] = [-1];
  private readonly firstChild: number[] = [0];
  private readonly nextSibling: number[] = [0];
  private readonly children = new Map<number, number>();

  /** The node that these words lead to, made where there was none. */
  insert(words: readonly number[]): number {
    let node = 0;
    for (const word of words) node = this.child(node, word);
    return node;
  }

  /** The node that these words lead to, or `undefined`. */
  find(words: readonly number[]): number | undefined {
    let node: number | undefined = 0;
    for (const word of words) {
      node = this.children.get(pair(node, word));
      if (node === undefined) return undefined;
    }
    return node;
  }

  childrenOf(node: number): number[] {
    const found: number[] = [];
    for (let child = this.firstChild[node] ?? 0; child !== 0; child = this.nextSibling[child] ?? 0) {
      found.push(child);
    }
    return found;
  }

  private child(node: number, word: number): number {
    const key = pair(node, word);
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const made = this.words.length;
    this.words.push(word);
    this.nextSibling.push(this.firstChild[node] ?? 0);
    this.firstChild.push(0);
    this.firstChild[node] = made;
    this.children.set(key, made);
    return made;
  }
}

/** One exact number for a node and a word, both below 2^26. */
const pair = (node: number, word: number): number => node * 0x4000000 + word;
