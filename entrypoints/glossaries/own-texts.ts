import * as v from 'valibot';
import { loadTextsTable, type TextsPiece, type TextsTable } from '../../glossary/own/texts-table.ts';
import type { KeptEntry } from '../../glossary/own/texts-writer.ts';
import { type FilesPlace, readOwnFile } from './own-files.ts';

const text = v.object({ text: v.string(), language: v.exactOptional(v.string()) });

/** An entry as a file of texts has it. */
export const KEPT_ENTRY: v.GenericSchema<unknown, KeptEntry> = v.object({
  id: v.string(),
  terms: v.array(
    v.object({ ...text.entries, role: v.picklist(['preferred', 'synonym', 'hidden', 'deprecated']) }),
  ),
  definitions: v.array(text),
  notes: v.array(text),
  references: v.array(v.object({ text: v.string(), url: v.exactOptional(v.string()) })),
  codes: v.array(v.object({ registry: v.string(), code: v.string() })),
  broader: v.array(v.string()),
  related: v.array(v.string()),
  line: v.exactOptional(v.number()),
});

const KEPT_ENTRIES = v.array(KEPT_ENTRY);

/** The texts of a glossary's entries: its table in memory, the entries themselves on the disk. */
export class OwnTexts {
  readonly #table: TextsTable;
  readonly #file: File;

  constructor(table: TextsTable, file: File) {
    this.#table = table;
    this.#file = file;
  }

  /** The ids of all entries, in the order of the file they came in. */
  get ids(): string[] {
    return Array.from({ length: this.#table.entryCount }, (_, number) => this.#table.id(number));
  }

  /** The number of the entry with this id, as the index has it; -1 for none. */
  numberOf(id: string): number {
    return this.#table.numberOf(id);
  }

  /** The id of the entry that others name so, by its id or by a term; `undefined` for none. */
  idOf(name: string): string | undefined {
    return this.#table.idOf(name);
  }

  /** The entries with these ids, by id; unknown ones are left out. Reads each piece of the file once. */
  async find(ids: readonly string[]): Promise<Map<string, KeptEntry>> {
    const numbers = new Set(ids.map((id) => this.#table.numberOf(id)).filter((number) => number >= 0));
    const pieces = new Map([...numbers].map((number) => [this.#table.pieceOf(number).start, number]));
    const read = await Promise.all(
      [...pieces.values()].map((number) => this.#read(this.#table.pieceOf(number))),
    );
    const wanted = new Set(ids);
    return new Map(read.flat().flatMap((entry) => (wanted.has(entry.id) ? [[entry.id, entry]] : [])));
  }

  /** All entries in the order of the file they came in, a piece at a time. */
  async *all(): AsyncGenerator<KeptEntry, void> {
    for (let piece = 0; piece < this.#table.pieceCount; piece++)
      yield* await this.#read(this.#table.piece(piece));
  }

  async #read({ start, end }: TextsPiece): Promise<KeptEntry[]> {
    const json: unknown = JSON.parse(await this.#file.slice(start, end).text());
    return v.parse(KEPT_ENTRIES, json);
  }
}

/** Opens the texts of a glossary. Rejects when the browser has removed them. */
export async function openOwnTexts(place: FilesPlace): Promise<OwnTexts> {
  const [table, file] = await Promise.all([
    readOwnFile(place, 'texts.bin'),
    readOwnFile(place, 'texts.json'),
  ]);
  return new OwnTexts(loadTextsTable(await table.arrayBuffer()), file);
}
