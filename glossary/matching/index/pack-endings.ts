import { packStrings } from '../../binary/pack-strings.ts';
import { packRankedBits } from '../../binary/ranked-bits.ts';
import { CASED, LAST } from '../claim.ts';
import { type DraftClaim, type DraftClaims, WRITTEN } from './draft-claims.ts';

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

/** Packs the claims of nodes in their order. Nine endings in ten need one number, and a node that ends no form only a bit. */
export function packEndings(nodes: Int32Array, claims: DraftClaims): PackedEndings {
  const { bits, ranks } = packRankedBits(nodes.length, (node) => claims.has(nodes[node] ?? 0));
  const writer = new EndingWriter();
  for (const node of nodes) if (claims.has(node)) writer.write(claims.of(node));
  const patterns = packStrings(writer.patterns);
  return {
    endingBits: bits,
    endingRanks: ranks,
    endings: new Uint32Array(writer.endings),
    claims: new Uint32Array(writer.claims),
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
    if (first && drafts.length === 1 && !(first.claim & CASED)) {
      this.endings.push((first.claim & ~WRITTEN) | LAST);
      return;
    }
    this.endings.push((ELSEWHERE | this.claims.length) >>> 0);
    drafts.forEach(({ claim, pattern }, at) => {
      this.claims.push((claim & ~WRITTEN) | (at === drafts.length - 1 ? LAST : 0));
      if (claim & CASED) this.claims.push(this.patternNumber(pattern));
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
