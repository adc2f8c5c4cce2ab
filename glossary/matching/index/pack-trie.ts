import type { Packed } from '../../binary/packing-progress.ts';
import { packRankedBits } from '../../binary/ranked-bits.ts';
import type { FormTrie } from './form-trie.ts';

/** A trie as `index-layout.ts` describes it. */
export interface PackedTrie {
  sections: {
    parentBits: Uint32Array;
    parentRanks: Uint32Array;
    firstEdges: Uint32Array;
    edgeWords: Uint32Array;
  };
  /** The trie's own node for each packed node. */
  nodes: Int32Array;
  /** The old number of each word in the trie by its new one: words that begin a form come first. */
  oldWords: number[];
  /** The reverse; -1 for words outside the trie. */
  newWords: Int32Array;
}

/** Packs a trie with new numbers: the root's edges are the words that begin a form, in order. */
export function packTrie(trie: FormTrie, wordCount: number, packed: Packed): PackedTrie {
  const { oldWords, newWords } = beginningsFirst(trie, wordCount);
  // Nothing leads to the root.
  const words = new Int32Array(trie.words).map((old) => newWords[old] ?? 0);
  const { firstChild, nextSibling } = orderChildren(trie.parents, words, oldWords.length, packed);
  const nodes = new Int32Array(words.length);
  const isParent = new Uint8Array(words.length);
  const firstEdges: number[] = [];
  let end = 1;
  for (let at = 0; at < end; at++) {
    packed();
    let child = firstChild[nodes[at]!]!;
    if (child === 0) continue;
    isParent[at] = 1;
    firstEdges.push(end - 1);
    for (; child !== 0; child = nextSibling[child]!) nodes[end++] = child;
  }
  firstEdges.push(end - 1);
  const { bits, ranks } = packRankedBits(nodes.length, (node) => isParent[node] === 1);
  const furtherNodes = nodes.subarray(1 + (firstEdges[1] ?? 0));
  const sections = {
    parentBits: bits,
    parentRanks: ranks,
    firstEdges: new Uint32Array(firstEdges),
    edgeWords: new Uint32Array(furtherNodes.map((node) => words[node]!)),
  };
  return { sections, nodes, oldWords, newWords };
}

function beginningsFirst(
  { words, parents }: FormTrie,
  wordCount: number,
): Pick<PackedTrie, 'oldWords' | 'newWords'> {
  const oldWords: number[] = [];
  const newWords = new Int32Array(wordCount).fill(-1);
  const add = (word: number): void => {
    if (newWords[word] !== -1) return;
    newWords[word] = oldWords.length;
    oldWords.push(word);
  };
  for (let node = words.length - 1; node > 0; node--) if (parents[node] === 0) add(words[node]!);
  for (let node = 1; node < words.length; node++) add(words[node]!);
  return { oldWords, newWords };
}

/**
 * Per node its first child and its next sibling in order of words; 0 for none.
 * Nodes are taken word by word from the last one on, each becoming its parent's first child, which is faster than
 * sorting.
 */
function orderChildren(
  parents: readonly number[],
  words: Int32Array,
  wordCount: number,
  packed: Packed,
): { firstChild: Int32Array; nextSibling: Int32Array } {
  const [firstChild, nextSibling] = [new Int32Array(words.length), new Int32Array(words.length)];
  const [nodeOfWord, nextOfWord] = [new Int32Array(wordCount), new Int32Array(words.length)];
  for (let node = 1; node < words.length; node++) {
    const word = words[node]!;
    nextOfWord[node] = nodeOfWord[word]!;
    nodeOfWord[word] = node;
  }
  for (let word = wordCount - 1; word >= 0; word--) {
    for (let node = nodeOfWord[word]!; node !== 0; node = nextOfWord[node]!) {
      const parent = parents[node]!;
      nextSibling[node] = firstChild[parent]!;
      firstChild[parent] = node;
      packed();
    }
  }
  return { firstChild, nextSibling };
}
