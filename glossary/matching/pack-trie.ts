import { type FormTrie, NO_WORD } from './form-trie.ts';

/** A trie in breadth-first order: edge `e` leads to node `e + 1`. */
export interface PackedTrie {
  /** Each node's first edge; its last is before the next node's first. */
  firstEdges: Uint32Array;
  /** The word on each edge; sorted among the edges of one node. */
  edgeWords: Uint32Array;
  /** The trie's own node for each packed node. */
  nodes: number[];
  /** The old number of each word in the trie by its new one: words that begin a form come first. */
  oldWords: number[];
  /** The reverse; -1 for words outside the trie. */
  newWords: Int32Array;
}

/** Numbers words and nodes anew, so that the root's edges are the words that begin a form, in order. */
export function packTrie(trie: FormTrie, wordCount: number): PackedTrie {
  const oldWords = beginningsFirst(trie);
  const newWords = new Int32Array(wordCount).fill(-1);
  oldWords.forEach((old, word) => {
    newWords[old] = word;
  });
  const wordOf = (node: number): number => newWords[trie.words[node] ?? 0] ?? 0;
  const nodes = [0];
  const firstEdges = new Uint32Array(trie.words.length + 1);
  const edgeWords = new Uint32Array(trie.words.length - 1);
  for (let at = 0; at < nodes.length; at++) {
    firstEdges[at] = nodes.length - 1;
    const children = trie.childrenOf(nodes[at] ?? 0).sort((a, b) => wordOf(a) - wordOf(b));
    for (const child of children) {
      edgeWords[nodes.length - 1] = wordOf(child);
      nodes.push(child);
    }
  }
  firstEdges[nodes.length] = nodes.length - 1;
  return { firstEdges, edgeWords, nodes, oldWords, newWords };
}

function beginningsFirst(trie: FormTrie): number[] {
  const beginnings = new Set(trie.childrenOf(0).map((node) => trie.words[node] ?? 0));
  const all = new Set([...beginnings, ...trie.words]);
  all.delete(NO_WORD);
  return [...all];
}
