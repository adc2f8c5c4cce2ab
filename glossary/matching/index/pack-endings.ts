import { InternMap } from '../../binary/intern-map.ts';
import { packStrings } from '../../binary/pack-strings.ts';
import type { Packed } from '../../binary/packing-progress.ts';
import { packRankedBits } from '../../binary/ranked-bits.ts';
import { CASED, LAST } from '../posting.ts';
import { type DraftPosting, type DraftPostings, MEMBER, WRITTEN } from './draft-postings.ts';

/** What only drafts say. */
const DRAFT = WRITTEN | MEMBER;

/** Set in an ending whose other bits are the place of its first posting in `postings`. */
export const ELSEWHERE = 0x8000_0000;

/** Which nodes end a form, and its postings. */
export interface PackedEndings {
  /** The nodes at which forms end, see `ranked-bits.ts`. */
  endingBits: Uint32Array;
  endingRanks: Uint32Array;
  /** Per ending node, in order: its posting, or where its postings are. */
  endings: Uint32Array;
  /** Postings of endings that need more than one number. */
  postings: Uint32Array;
  patternEnds: Uint32Array;
  patternBytes: Uint8Array;
}

/** Packs the postings of nodes in their order. Nine endings in ten need one number, and a node that ends no form only a bit. */
export function packEndings(nodes: Int32Array, postings: DraftPostings, packed: Packed): PackedEndings {
  const { bits, ranks } = packRankedBits(nodes.length, (node) => postings.has(nodes[node]!));
  const writer = new EndingWriter();
  for (const node of nodes) {
    if (postings.has(node)) writer.write(postings.of(node));
    packed();
  }
  const patterns = packStrings(writer.patterns.values);
  return {
    endingBits: bits,
    endingRanks: ranks,
    endings: new Uint32Array(writer.endings),
    postings: new Uint32Array(writer.postings),
    patternEnds: patterns.ends,
    patternBytes: patterns.bytes,
  };
}

class EndingWriter {
  readonly endings: number[] = [];
  readonly postings: number[] = [];
  readonly patterns = new InternMap<string>((pattern) => pattern);

  write(drafts: readonly DraftPosting[]): void {
    const [first] = drafts;
    if (first && drafts.length === 1 && !(first.posting & CASED)) {
      this.endings.push((first.posting & ~DRAFT) | LAST);
      return;
    }
    this.endings.push((ELSEWHERE | this.postings.length) >>> 0);
    drafts.forEach(({ posting, pattern }, at) => {
      this.postings.push((posting & ~DRAFT) | (at === drafts.length - 1 ? LAST : 0));
      if (posting & CASED) this.postings.push(this.patterns.numberOf(pattern));
    });
  }
}
