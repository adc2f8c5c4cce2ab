import { packStrings } from '../packing/pack-strings.ts';
import { CASED, LAST } from './claim.ts';
import type { DraftClaim } from './collect-claims.ts';

/** Set in an ending whose claims stand in the claims section, from the place in the other bits on. */
export const ELSEWHERE = 0x8000_0000;
const BLOCK_BITS = 32;

/** Which nodes end a form, and who claims it. */
export interface PackedEndings {
  /** Per 32 nodes one bit each: whether a form ends there. */
  endingBits: Uint32Array;
  /** Per 32 nodes: how many forms end at nodes before them. */
  endingRanks: Uint32Array;
  /** Per ending node, in order: its claim, or where its claims are. */
  endings: Uint32Array;
  /** Claims of endings that need more than one number. */
  claims: Uint32Array;
  patternEnds: Uint32Array;
  patternUnits: Uint16Array;
}

/** Packs each node's claims. Nine endings in ten need one number, and a node that ends no form only a bit. */
export function packEndings(nodes: readonly (readonly DraftClaim[] | undefined)[]): PackedEndings {
  const blocks = Math.ceil(nodes.length / BLOCK_BITS);
  const endingBits = new Uint32Array(blocks);
  const endingRanks = new Uint32Array(blocks);
  const writer = new EndingWriter();
  nodes.forEach((drafts, node) => {
    const block = node >>> 5;
    if (node % BLOCK_BITS === 0) endingRanks[block] = writer.endings.length;
    if (!drafts || drafts.length === 0) return;
    endingBits[block] = (endingBits[block] ?? 0) | (1 << (node & 31));
    writer.write(drafts);
  });
  const patterns = packStrings(writer.patterns);
  return {
    endingBits,
    endingRanks,
    endings: Uint32Array.from(writer.endings),
    claims: Uint32Array.from(writer.claims),
    patternEnds: patterns.ends,
    patternUnits: patterns.units,
  };
}

/** How many of the bits below this node's are set in its block of 32. */
export function onesBelow(bits: number, node: number): number {
  let ones = bits & ((1 << (node & 31)) - 1);
  ones -= (ones >>> 1) & 0x55555555;
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
