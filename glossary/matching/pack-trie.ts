import { packRankedBits } from '../packing/ranked-bits.ts';
import { type FormTrie, NO_WORD } from './form-trie.ts';

/** A trie as `index-layout.ts` describes it. */
export interface PackedTrie {
  sections: {
    parentBits: Uint32Array;
    parentRanks: Uint32Array;
    firstEdges: Uint32Array;
    edgeWords: Uint32Array;
  };
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
  const parents = new Uint8Array(trie.words.length);
  const firstEdges: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const children = trie.childrenOf(nodes[at] ?? 0);
    if (children.length === 0) continue;
    if (children.length > 1) children.sort((a, b) => wordOf(a) - wordOf(b));
    parents[at] = 1;
    firstEdges.push(nodes.length - 1);
    for (const child of children) nodes.push(child);
  }
  firstEdges.push(nodes.length - 1);
  const rootEdges = trie.childrenOf(0).length;
  const { bits, ranks } = packRankedBits(nodes.length, (node) => parents[node] === 1);
  const sections = {
    parentBits: bits,
    parentRanks: ranks,
    firstEdges: Uint32Array.from(firstEdges),
    edgeWords: Uint32Array.from(nodes.slice(1 + rootEdges), wordOf),
  };
  return { sections, nodes, oldWords, newWords };
}

function beginningsFirst(trie: FormTrie): number[] {
  const all = new Set(trie.childrenOf(0).map((node) => trie.words[node] ?? NO_WORD));
  for (const word of trie.words) all.add(word);
  all.delete(NO_WORD);
  return [...all];
}
