import { partitionPoint } from '../binary/binary-search.ts';
import { startOf, unpackString } from '../binary/pack-strings.ts';
import { viewSections } from '../binary/section-layout.ts';
import { localId } from './entry-ids.ts';
import { termKey } from './related-terms.ts';
import { PIECE, TEXTS_LAYOUT, type TextsSections } from './texts-layout.ts';

/** A piece of a file of texts: where it is, and which of its entries is the first. */
export interface TextsPiece {
  start: number;
  end: number;
  first: number;
}

/** A loaded table of texts: finds an entry's number by its id, and the piece of the file that has it. */
export class TextsTable {
  readonly #sections: TextsSections;

  constructor(sections: TextsSections) {
    this.#sections = sections;
  }

  get entryCount(): number {
    return this.#sections.idEnds.length;
  }

  get pieceCount(): number {
    return this.#sections.pieceEnds.length;
  }

  /** The number of the entry with this id; -1 for none. */
  numberOf(id: string): number {
    const { byId } = this.#sections;
    const at = partitionPoint(0, byId.length, (position) => this.id(byId[position]!) < id);
    const number = byId[at];
    return number !== undefined && this.id(number) === id ? number : -1;
  }

  /** The id of the entry that others name so: by its id, else by a term; `undefined` for none. */
  idOf(name: string): string | undefined {
    const id = localId(name);
    if (this.numberOf(id) >= 0) return id;
    const { termEntries } = this.#sections;
    const key = termKey(name);
    const at = partitionPoint(0, termEntries.length, (term) => this.#term(term) < key);
    const entry = termEntries[at];
    return entry !== undefined && this.#term(at) === key ? this.id(entry) : undefined;
  }

  /** The id of the entry with this number; empty beyond the last. */
  id(entry: number): string {
    const { idEnds: ends, idBytes: bytes } = this.#sections;
    return unpackString({ ends, bytes }, entry) ?? '';
  }

  #term(number: number): string {
    const { termEnds: ends, termBytes: bytes } = this.#sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** The piece that has the entry with this number. */
  pieceOf(entry: number): TextsPiece {
    return this.piece(Math.floor(entry / PIECE));
  }

  /** The piece with this number. */
  piece(number: number): TextsPiece {
    const { pieceEnds } = this.#sections;
    return { start: startOf(pieceEnds, number), end: pieceEnds[number]!, first: number * PIECE };
  }
}

/** Loads a table that `TextsWriter` made; throws a RangeError like `loadIndex`. */
export const loadTextsTable = (buffer: ArrayBuffer): TextsTable =>
  new TextsTable(viewSections(TEXTS_LAYOUT, buffer));
