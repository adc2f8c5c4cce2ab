import { packStrings } from '../packing/pack-strings.ts';
import { packRankedBits } from '../packing/ranked-bits.ts';
import { CASED, LAST } from './claim.ts';
import type { DraftClaim } from './collect-claims.ts';

/** Set in an ending whose claims stand in the claims section, from the place in the other bits on. */
export const ELSEWHERE = 0x8000_0000;

/** Which nodes end a form, and who claims it. */
export interface PackedEndings {
  /** The nodes at which forms end, see `ranked-bits.ts`. */
  endingBits: Uint32Array;
  endingRanks: Uint32Array;
  /** Per ending node, in order: its claim, or where its claims are. */
  endings: Uint32Array;
  /** Claims of endings that need more than one number. */
  claims: Uint32Array;
  patternEnds: Uint32Array;
  patternBytes: Uint8Array;
}

/** Packs each node's claims. Nine endings in ten need one number, and a node that ends no form only a bit. */
export function packEndings(nodes: readonly (readonly DraftClaim[] | undefined)[]): PackedEndings {
  const { bits, ranks } = packRankedBits(nodes.length, (node) => (nodes[node]?.length ?? 0) > 0);
  const writer = new EndingWriter();
  for (const drafts of nodes) if (drafts && drafts.length > 0) writer.write(drafts);
  const patterns = packStrings(writer.patterns);
  return {
    endingBits: bits,
    endingRanks: ranks,
    endings: Uint32Array.from(writer.endings),
    claims: Uint32Array.from(writer.claims),
    patternEnds: patterns.ends,
    patternBytes: patterns.bytes,
  };
}

class EndingWriter {
  readonly endings: number[] = [];
  readonly claims: number[] = [];
  readonly patterns: string[] = [];
  private readonly patternNumbers = new Map<string, number>();

  write(drafts: readonly DraftClaim[]): void {
    const [first] = drafts;
    if (first && drafts.length === 1 && !(first.flags & CASED)) {
      this.endings.push(first.entry | first.flags | LAST);
      return;
    }
    this.endings.push((ELSEWHERE | this.claims.length) >>> 0);
    drafts.forEach(({ entry, flags, pattern }, at) => {
      this.claims.push(entry | flags | (at === drafts.length - 1 ? LAST : 0));
      if (flags & CASED) this.claims.push(this.patternNumber(pattern));
    });
  }

  private patternNumber(pattern: string): number {
    const known = this.patternNumbers.get(pattern);
    if (known !== undefined) return known;
    this.patternNumbers.set(pattern, this.patterns.length);
    this.patterns.push(pattern);
    return this.patterns.length - 1;
  }
}
