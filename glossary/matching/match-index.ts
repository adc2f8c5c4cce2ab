import { UNKNOWN } from '../folding/tokens.ts';
import { spreadHash, type WordTable } from '../folding/word-table.ts';
import { unpackString } from '../packing/pack-strings.ts';
import { CASED, LAST } from './claim.ts';
import type { IndexSections } from './index-layout.ts';
import { ELSEWHERE, onesBelow } from './pack-endings.ts';
import { SLOT_NUMBER_BITS } from './pack-words.ts';

const SLOT_NUMBER_MASK = (1 << SLOT_NUMBER_BITS) - 1;

/** A loaded index: a table of words, a trie of forms, and who claims them. Only views; nothing is decoded before it is asked for. */
export class MatchIndex implements WordTable {
  readonly longestWord = 255;
  private readonly sections: IndexSections;
  private readonly wordSlots: Uint32Array;
  /** The ids that were asked for so far, by entry: a page names the same few again and again. */
  private readonly ids = new Map<number, string>();
  private readonly wordCount: number;
  /** Words with a lower number begin a form, and lead from the root to the node of their number plus one. */
  private readonly beginnings: number;

  constructor(sections: IndexSections) {
    this.sections = sections;
    this.wordSlots = sections.wordSlots;
    this.wordCount = sections.wordEnds.length - sections.aliases.length;
    this.beginnings = sections.firstEdges[1] ?? 0;
  }

  numberOf(units: Uint16Array, length: number, hash: number): number {
    const { wordSlots } = this;
    const mask = wordSlots.length - 1;
    const spread = spreadHash(hash);
    const fingerprint = spread >>> SLOT_NUMBER_BITS;
    // The table is never full; the count of steps is for a damaged one.
    for (let slot = spread & mask, steps = 0; steps <= mask; slot = (slot + 1) & mask, steps++) {
      const content = wordSlots[slot] ?? 0;
      if (content === 0) return UNKNOWN;
      if (content >>> SLOT_NUMBER_BITS !== fingerprint) continue;
      const number = (content & SLOT_NUMBER_MASK) - 1;
      if (this.isWord(number, units, length)) return this.meant(number);
    }
    return UNKNOWN;
  }

  /** Another spelling has the number of the word that it spells. */
  private meant(number: number): number {
    const { aliases } = this.sections;
    return number < this.wordCount ? number : (aliases[number - this.wordCount] ?? UNKNOWN);
  }

  private isWord(number: number, units: Uint16Array, length: number): boolean {
    const { wordEnds, wordUnits } = this.sections;
    const start = number === 0 ? 0 : (wordEnds[number - 1] ?? 0);
    if ((wordEnds[number] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (wordUnits[start + at] !== units[at]) return false;
    return true;
  }

  /** The node that a form's first word leads to; 0 when no form begins with it. */
  firstNode(word: number): number {
    return word >= 0 && word < this.beginnings ? word + 1 : 0;
  }

  /** The node that a further word leads to; 0 when no form goes on with it. */
  nextNode(node: number, word: number): number {
    const { firstEdges, edgeWords } = this.sections;
    let low = firstEdges[node] ?? 0;
    let high = firstEdges[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = edgeWords[middle] ?? 0;
      if (found === word) return middle + 1;
      if (found < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** Calls back with each claim on the form that ends at this node, and with the pattern that it demands, if any. */
  eachClaim(node: number, visit: (claim: number, pattern: string) => void): void {
    const ending = this.ending(node);
    if (!(ending & ELSEWHERE)) {
      if (ending !== 0) visit(ending, '');
      return;
    }
    const { claims } = this.sections;
    for (let at = ending & ~ELSEWHERE; at < claims.length; at++) {
      const claim = claims[at] ?? 0;
      visit(claim, claim & CASED ? this.pattern(claims[++at] ?? 0) : '');
      if (claim & LAST) return;
    }
  }

  /** Whether a form ends at this node. */
  endsForm(node: number): boolean {
    return (((this.sections.endingBits[node >>> 5] ?? 0) >>> (node & 31)) & 1) === 1;
  }

  private ending(node: number): number {
    if (!this.endsForm(node)) return 0;
    const { endingBits, endingRanks, endings } = this.sections;
    const block = node >>> 5;
    return endings[(endingRanks[block] ?? 0) + onesBelow(endingBits[block] ?? 0, node)] ?? 0;
  }

  private pattern(number: number): string {
    const { patternEnds: ends, patternUnits: units } = this.sections;
    return unpackString({ ends, units }, number) ?? '';
  }

  /** How many entries the index knows. */
  get entryCount(): number {
    return this.sections.idEnds.length;
  }

  /** The id of the entry with this number; `undefined` beyond the last. */
  id(entry: number): string | undefined {
    const known = this.ids.get(entry);
    if (known !== undefined) return known;
    const { idEnds: ends, idUnits: units } = this.sections;
    const id = unpackString({ ends, units }, entry);
    if (id !== undefined) this.ids.set(entry, id);
    return id;
  }
}
