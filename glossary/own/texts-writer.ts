import { packStrings } from '../binary/pack-strings.ts';
import { countSorted, type Packed, unheard } from '../binary/packing-progress.ts';
import { packSections } from '../binary/section-layout.ts';
import type { ImportEntry } from '../importing/import-entry.ts';
import { RelatedTerms } from './related-terms.ts';
import { PIECE, TEXTS_LAYOUT } from './texts-layout.ts';

/** An entry with the id by which its glossary knows it. */
export type KeptEntry = ImportEntry & { id: string };

/** Writes entries piece by piece as they come, so that no more than one piece of them is held. */
export class TextsWriter {
  readonly #append: (text: string) => number;
  readonly #ids: string[] = [];
  readonly #relatedTerms = new RelatedTerms();
  readonly #pieceEnds: number[] = [];
  #piece: KeptEntry[] = [];
  #end = 0;

  /** @param append appends a text to the file in UTF-8; returns how many bytes it takes */
  constructor(append: (text: string) => number) {
    this.#append = append;
  }

  add(entry: KeptEntry): void {
    this.#relatedTerms.add(entry, this.#ids.length);
    this.#ids.push(entry.id);
    this.#piece.push(entry);
    if (this.#piece.length === PIECE) this.#flush();
  }

  /** How many items `finish` packs. */
  get work(): number {
    return this.#ids.length * 2;
  }

  /** Writes what is left, and returns the table for `loadTextsTable`. */
  finish(packed: Packed = unheard): ArrayBuffer {
    if (this.#piece.length > 0) this.#flush();
    const ids = this.#ids;
    const compare = (one: number, other: number): number => (ids[one]! < ids[other]! ? -1 : 1);
    const byId = Uint32Array.from(ids.keys()).sort(countSorted(ids.length, compare, packed));
    const idStrings = packStrings(ids, packed);
    const related = this.#relatedTerms.finish();
    const terms = packStrings(related.map(({ term }) => term));
    return packSections(TEXTS_LAYOUT, {
      pieceEnds: Uint32Array.from(this.#pieceEnds),
      byId,
      idEnds: idStrings.ends,
      idBytes: idStrings.bytes,
      termEnds: terms.ends,
      termEntries: Uint32Array.from(related, ({ entry }) => entry),
      termBytes: terms.bytes,
    });
  }

  #flush(): void {
    this.#end += this.#append(JSON.stringify(this.#piece));
    this.#pieceEnds.push(this.#end);
    this.#piece = [];
  }
}
