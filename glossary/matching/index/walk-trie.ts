import { hasBit, rankOf } from '../../binary/ranked-bits.ts';
import type { IndexSections } from './index-layout.ts';

/** For each node of a packed trie: the node before it, and the word on the way from there. The root, 0, has neither. */
export interface TrieWays {
  parents: Int32Array;
  words: Int32Array;
}

/** The ways to all nodes: one pass over the whole trie. `beginnings`: the edges of the root. */
export function walkTrie(sections: IndexSections, beginnings: number): TrieWays {
  const { parentBits, parentRanks, firstEdges, edgeWords } = sections;
  const nodes = beginnings + edgeWords.length + 1;
  const parents = new Int32Array(nodes);
  const words = Int32Array.from(parents, (_, node) => node - 1);
  for (let node = 1; node < nodes; node++) {
    if (!hasBit(parentBits, node)) continue;
    const rank = rankOf(parentBits, parentRanks, node);
    for (let edge = firstEdges[rank]!; edge < firstEdges[rank + 1]!; edge++) {
      parents[edge + 1] = node;
      words[edge + 1] = edgeWords[edge - beginnings]!;
    }
  }
  return { parents, words };
}
