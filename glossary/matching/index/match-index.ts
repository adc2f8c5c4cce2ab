import { unitAt, unitLength, unpackString } from '../../binary/pack-strings.ts';
import { hasBit, rankOf } from '../../binary/ranked-bits.ts';
import type { FittedArray } from '../../binary/section-layout.ts';
import { UNKNOWN } from '../../text/tokens.ts';
import { spreadHash, type WordTable } from '../../text/word-table.ts';
import { CASED, LAST } from '../claim.ts';
import type { IndexSections } from './index-layout.ts';
import { ELSEWHERE } from './pack-endings.ts';
import { fingerprint, fingerprintOfSlot, firstSlot, numberOfSlot } from './pack-words.ts';

/** Whether these bytes spell the first `length` units, some of which may take more than one byte. */
function isSpelled(bytes: Uint8Array, start: number, units: Uint16Array, length: number): boolean {
  let place = start;
  for (let at = 0; at < length; at++) {
    if (unitAt(bytes, place) !== units[at]) return false;
    place += unitLength(bytes, place);
  }
  return true;
}

/** A loaded index: a table of words, a trie of forms, and who claims them. Only views; nothing is decoded before it is asked for. */
export class MatchIndex implements WordTable {
  readonly longestWord = 255;
  private readonly sections: IndexSections;
  // Fields, because every word of a page is looked up by them.
  private readonly wordSlots: Uint32Array;
  private readonly wordStarts: FittedArray;
  private readonly wordLengths: Uint8Array;
  private readonly wordBytes: Uint8Array;
  private readonly aliases: Uint32Array;
  /** The ids that were asked for so far, by entry: a page names the same few again and again. */
  private readonly ids = new Map<number, string>();
  private readonly wordCount: number;
  /** Words with a lower number begin a form, and lead from the root to the node of their number plus one. */
  private readonly beginnings: number;

  constructor(sections: IndexSections) {
    this.sections = sections;
    this.wordSlots = sections.wordSlots;
    this.wordStarts = sections.wordStarts;
    this.wordLengths = sections.wordLengths;
    this.wordBytes = sections.wordBytes;
    this.aliases = sections.aliases;
    this.wordCount = sections.wordStarts.length - sections.aliases.length;
    this.beginnings = sections.firstEdges[1] ?? 0;
  }

  numberOf(units: Uint16Array, length: number, hash: number): number {
    const { wordSlots } = this;
    const spread = spreadHash(hash);
    let slot = firstSlot(spread, wordSlots.length);
    // The table is never full; the count of steps is for a damaged one.
    for (let steps = 0; steps < wordSlots.length; steps++) {
      const content = wordSlots[slot] ?? 0;
      if (content === 0) return UNKNOWN;
      if (fingerprintOfSlot(content) === fingerprint(spread)) {
        const number = numberOfSlot(content);
        if (this.isWord(number, units, length)) return this.meant(number);
      }
      slot = slot + 1 === wordSlots.length ? 0 : slot + 1;
    }
    return UNKNOWN;
  }

  /** Another spelling has the number of the word that it spells. */
  private meant(number: number): number {
    return number < this.wordCount ? number : (this.aliases[number - this.wordCount] ?? UNKNOWN);
  }

  private isWord(number: number, units: Uint16Array, length: number): boolean {
    const { wordStarts, wordLengths, wordBytes } = this;
    if (wordLengths[number] !== length) return false;
    const start = wordStarts[number] ?? 0;
    let at = 0;
    while (at < length && wordBytes[start + at] === units[at]) at++;
    return at === length || isSpelled(wordBytes, start, units, length);
  }

  /** The node that a form's first word leads to; 0 when no form begins with it. */
  firstNode(word: number): number {
    return word >= 0 && word < this.beginnings ? word + 1 : 0;
  }

  /** The node that a further word leads to; 0 when no form goes on with it. */
  nextNode(node: number, word: number): number {
    const { parentBits, parentRanks, firstEdges, edgeWords } = this.sections;
    if (!hasBit(parentBits, node)) return 0;
    const rank = rankOf(parentBits, parentRanks, node);
    let low = firstEdges[rank] ?? 0;
    let high = firstEdges[rank + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = edgeWords[middle - this.beginnings] ?? 0;
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
    return hasBit(this.sections.endingBits, node);
  }

  private ending(node: number): number {
    const { endingBits, endingRanks, endings } = this.sections;
    return this.endsForm(node) ? (endings[rankOf(endingBits, endingRanks, node)] ?? 0) : 0;
  }

  private pattern(number: number): string {
    const { patternEnds: ends, patternBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** How many entries the index knows. */
  get entryCount(): number {
    return this.sections.idEnds.length;
  }

  /** The id of the entry with this number; `undefined` beyond the last. */
  id(entry: number): string | undefined {
    const known = this.ids.get(entry);
    if (known !== undefined) return known;
    const { idEnds: ends, idBytes: bytes } = this.sections;
    const id = unpackString({ ends, bytes }, entry);
    if (id !== undefined) this.ids.set(entry, id);
    return id;
  }
}
