import type { EntryForms } from '../form.ts';
import { CASED, LAST, MOST_ENTRIES } from './claim.ts';
import { collectClaims, type DraftClaim } from './collect-claims.ts';
import { packSections } from './index-layout.ts';
import { packStrings } from './pack-strings.ts';
import { packTrie } from './pack-trie.ts';
import { packWords } from './pack-words.ts';

/**
 * Builds the index of a glossary's forms: one buffer that can be stored and is loaded without parsing.
 * Forms that hold no word, or one of more than 255 code units, are left out.
 * Throws a RangeError for more than about a million entries.
 */
export function buildIndex(entries: readonly EntryForms[]): ArrayBuffer {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`Too many entries: ${entries.length}.`);
  const { trie, words, claims } = collectClaims(entries);
  const { firstEdges, edgeWords, nodes, oldWords } = packTrie(trie, words.length);
  const writer = new ClaimWriter();
  const endings = Uint32Array.from(nodes, (node) => writer.write(claims.get(node)));
  const patterns = packStrings(writer.patterns);
  const ids = packStrings(entries.map((entry) => entry.id));
  return packSections({
    ...packWords(oldWords.map((word) => words[word] ?? '')),
    firstEdges,
    edgeWords,
    endings,
    claims: Uint32Array.from(writer.numbers),
    patternEnds: patterns.ends,
    patternUnits: patterns.units,
    idEnds: ids.ends,
    idUnits: ids.units,
  });
}

/** Writes claims as `claim.ts` describes them, and each pattern once. */
class ClaimWriter {
  readonly numbers: number[] = [];
  readonly patterns: string[] = [];
  private readonly patternNumbers = new Map<string, number>();

  /** The place of the node's claims plus one, or 0 when there are none. */
  write(drafts: readonly DraftClaim[] | undefined): number {
    if (!drafts || drafts.length === 0) return 0;
    const place = this.numbers.length + 1;
    drafts.forEach(({ entry, flags, pattern }, at) => {
      this.numbers.push(entry | flags | (at === drafts.length - 1 ? LAST : 0));
      if (flags & CASED) this.numbers.push(this.patternNumber(pattern));
    });
    return place;
  }

  private patternNumber(pattern: string): number {
    const known = this.patternNumbers.get(pattern);
    if (known !== undefined) return known;
    this.patternNumbers.set(pattern, this.patterns.length);
    this.patterns.push(pattern);
    return this.patterns.length - 1;
  }
}
