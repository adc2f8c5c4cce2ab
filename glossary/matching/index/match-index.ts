import { partitionPoint } from '../../binary/binary-search.ts';
import { unitAt, unitLength, unpackString } from '../../binary/pack-strings.ts';
import { hasBit, rankOf } from '../../binary/ranked-bits.ts';
import { type FittedArray, viewSections } from '../../binary/section-layout.ts';
import { UNKNOWN } from '../../text/tokens.ts';
import { spreadHash, type WordTable } from '../../text/word-table.ts';
import { CASED, entryOf, LAST } from '../posting.ts';
import { INDEX_LAYOUT, type IndexSections } from './index-layout.ts';
import type { IndexedEntries } from './indexed-entries.ts';
import { ELSEWHERE } from './pack-endings.ts';
import { fingerprint, fingerprintOfSlot, firstSlot, numberOfSlot } from './pack-words.ts';
import { walkTrie } from './walk-trie.ts';

/** Whether these bytes spell the first `length` units, whatever bytes each takes. */
function isSpelled(bytes: Uint8Array, start: number, units: Uint16Array, length: number): boolean {
  let place = start;
  for (let at = 0; at < length; at++) {
    if (unitAt(bytes, place) !== units[at]) return false;
    place += unitLength(bytes, place);
  }
  return true;
}

/** A loaded index: a table of words, a trie of forms, and their postings. Only views: nothing is decoded before it is needed. */
export class MatchIndex implements WordTable, IndexedEntries {
  readonly longestWord = 255;
  readonly #sections: IndexSections;
  // Fields, because every word of a page is looked up by them.
  readonly #wordSlots: Uint32Array;
  readonly #wordStarts: FittedArray;
  readonly #wordLengths: Uint8Array;
  readonly #wordBytes: Uint8Array;
  readonly #aliases: Uint32Array;
  /** The ids that were decoded so far, by entry: a page names the same few again and again. */
  readonly #ids = new Map<number, string>();
  readonly #wordsOf = new Map<number, ReadonlySet<string>>();
  readonly #wordCount: number;
  /** Words with a lower number begin a form: word `w` leads from the root to node `w + 1`. */
  readonly #beginnings: number;

  constructor(sections: IndexSections) {
    this.#sections = sections;
    this.#wordSlots = sections.wordSlots;
    this.#wordStarts = sections.wordStarts;
    this.#wordLengths = sections.wordLengths;
    this.#wordBytes = sections.wordBytes;
    this.#aliases = sections.aliases;
    this.#wordCount = sections.wordStarts.length - sections.aliases.length;
    this.#beginnings = sections.firstEdges[1] ?? 0;
  }

  /** The number of a word, of the word that it spells differently, or `UNKNOWN`. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const wordSlots = this.#wordSlots;
    const spread = spreadHash(hash);
    let slot = firstSlot(spread, wordSlots.length);
    // The table is never full; the count of steps is for a damaged one.
    for (let steps = 0; steps < wordSlots.length; steps++) {
      const content = wordSlots[slot]!;
      if (content === 0) return UNKNOWN;
      if (fingerprintOfSlot(content) === fingerprint(spread)) {
        const number = numberOfSlot(content);
        if (this.#isWord(number, units, length)) return this.#meant(number);
      }
      slot = slot + 1 === wordSlots.length ? 0 : slot + 1;
    }
    return UNKNOWN;
  }

  /** Another spelling has the number of the word that it spells. */
  #meant(number: number): number {
    return number < this.#wordCount ? number : this.#aliases[number - this.#wordCount]!;
  }

  #isWord(number: number, units: Uint16Array, length: number): boolean {
    if (this.#wordLengths[number] !== length) return false;
    const wordBytes = this.#wordBytes;
    const start = this.#wordStarts[number]!;
    let at = 0;
    while (at < length && wordBytes[start + at] === units[at]) at++;
    return at === length || isSpelled(wordBytes, start, units, length);
  }

  /** The node that a form's first word leads to; 0 when no form begins with it. */
  firstNode(word: number): number {
    return word >= 0 && word < this.#beginnings ? word + 1 : 0;
  }

  /** The node that a further word leads to; 0 when no form goes on with it. */
  nextNode(node: number, word: number): number {
    const { parentBits, parentRanks, firstEdges, edgeWords } = this.#sections;
    if (!hasBit(parentBits, node)) return 0;
    const rank = rankOf(parentBits, parentRanks, node);
    const end = firstEdges[rank + 1]!;
    const beginnings = this.#beginnings;
    const isBefore = (edge: number): boolean => edgeWords[edge - beginnings]! < word;
    const edge = partitionPoint(firstEdges[rank]!, end, isBefore);
    return edge < end && edgeWords[edge - beginnings] === word ? edge + 1 : 0;
  }

  /** Visits each posting of the form that ends at this node, with the pattern that it demands, if any. */
  eachPosting(node: number, visit: (posting: number, pattern: string) => void): void {
    const ending = this.#ending(node);
    if (!(ending & ELSEWHERE)) {
      if (ending !== 0) visit(ending, '');
      return;
    }
    const { postings } = this.#sections;
    for (let at = ending & ~ELSEWHERE; at < postings.length; at++) {
      const posting = postings[at]!;
      visit(posting, posting & CASED ? this.#pattern(postings[++at]!) : '');
      if (posting & LAST) return;
    }
  }

  /** Whether a form ends at this node. */
  endsForm(node: number): boolean {
    return hasBit(this.#sections.endingBits, node);
  }

  #ending(node: number): number {
    const { endingBits, endingRanks, endings } = this.#sections;
    return this.endsForm(node) ? endings[rankOf(endingBits, endingRanks, node)]! : 0;
  }

  #pattern(number: number): string {
    const { patternEnds: ends, patternBytes: bytes } = this.#sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /**
   * The words of an entry's forms, folded, in American spelling; none for an unknown entry.
   * Walks all forms when an entry is first asked for, which few pages have a reason to do.
   */
  wordsOf(entry: number): ReadonlySet<string> {
    const known = this.#wordsOf.get(entry);
    if (known) return known;
    const found = new Set<string>();
    const { parents, words } = walkTrie(this.#sections, this.#beginnings);
    const add = (node: number): void => {
      for (let at = node; at > 0; at = parents[at]!) found.add(this.#word(words[at]!));
    };
    for (let node = 1; node < parents.length; node++) {
      this.eachPosting(node, (posting) => entryOf(posting) === entry && add(node));
    }
    this.#wordsOf.set(entry, found);
    return found;
  }

  #word(number: number): string {
    const units: number[] = [];
    let place = this.#wordStarts[number]!;
    for (let at = 0; at < this.#wordLengths[number]!; at++) {
      units.push(unitAt(this.#wordBytes, place));
      place += unitLength(this.#wordBytes, place);
    }
    return String.fromCharCode(...units);
  }

  /** See `IndexedEntries`. */
  areRelated(entry: number, other: number): boolean {
    const { relatedEnds, related } = this.#sections;
    const [lower, higher] = entry < other ? [entry, other] : [other, entry];
    const end = relatedEnds[lower] ?? 0;
    const start = lower === 0 ? 0 : (relatedEnds[lower - 1] ?? 0);
    for (let at = start; at < end; at++) if (related[at] === higher) return true;
    return false;
  }

  /** How many entries the index knows. */
  get entryCount(): number {
    return this.#sections.idEnds.length;
  }

  /** The id of the entry with this number; `undefined` beyond the last. */
  id(entry: number): string | undefined {
    const known = this.#ids.get(entry);
    if (known !== undefined) return known;
    const { idEnds: ends, idBytes: bytes } = this.#sections;
    const id = unpackString({ ends, bytes }, entry);
    if (id !== undefined) this.#ids.set(entry, id);
    return id;
  }
}

/**
 * Loads an index that `buildIndex` made. Copies and parses nothing: the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is no index, of another version, or cut short.
 */
export function loadIndex(buffer: ArrayBuffer): MatchIndex {
  return new MatchIndex(viewSections(INDEX_LAYOUT, buffer));
}
