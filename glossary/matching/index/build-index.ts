import { packStrings } from '../../binary/pack-strings.ts';
import { type Packed, unheard } from '../../binary/packing-progress.ts';
import { packSections } from '../../binary/section-layout.ts';
import type { EntryForms } from '../../form.ts';
import { MOST_ENTRIES } from '../posting.ts';
import { PostingsCollector } from './collect-postings.ts';
import { INDEX_LAYOUT } from './index-layout.ts';
import { packEndings } from './pack-endings.ts';
import { packRelated } from './pack-related.ts';
import { packTrie } from './pack-trie.ts';
import { packWords } from './pack-words.ts';

/**
 * Builds the index of a glossary's forms: one buffer that can be stored and is loaded without parsing.
 * Forms that hold no word, or one of more than 255 code units, are left out.
 * Throws a RangeError for more than about a million entries.
 */
export function buildIndex(entries: readonly EntryForms[]): ArrayBuffer {
  const builder = new IndexBuilder();
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}

const NONE: readonly string[] = [];

/** Builds an index entry by entry: of each it keeps its id, and its forms as they are packed. */
export class IndexBuilder {
  readonly #collector = new PostingsCollector();
  readonly #ids: string[] = [];
  readonly #related: (readonly string[])[] = [];

  /** Throws a RangeError like `buildIndex`. */
  add(entry: EntryForms): void {
    if (this.#ids.length === MOST_ENTRIES) throw new RangeError(`More than ${MOST_ENTRIES} entries.`);
    this.#collector.add(entry, this.#ids.length);
    this.#ids.push(entry.id);
    this.#related.push(entry.related ?? NONE);
  }

  /** About how many items `finish` packs. */
  get work(): number {
    return this.#collector.nodeCount * 3 + this.#collector.wordCount * 2 + this.#ids.length;
  }

  /** The index of the entries added; to be called once. */
  finish(packed: Packed = unheard): ArrayBuffer {
    const { trie, words, otherSpellings, postings } = this.#collector.finish();
    const { sections, nodes, oldWords, newWords } = packTrie(trie, words.length, packed);
    const spelled = [...otherSpellings].flatMap(([other, old]) => {
      const word = newWords[old] ?? -1;
      return word === -1 ? [] : [[other, word] as const];
    });
    const packedWords = packWords(
      oldWords.map((old) => words[old] ?? ''),
      new Map(spelled),
      packed,
    );
    const endings = packEndings(nodes, postings, packed);
    const ids = packStrings(this.#ids, packed);
    return packSections(INDEX_LAYOUT, {
      ...packedWords,
      ...endings,
      ...sections,
      ...packRelated(this.#ids, this.#related),
      idEnds: ids.ends,
      idBytes: ids.bytes,
    });
  }
}
