import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import type { StoredRow } from '../glossary-database.ts';
import { type OwnTexts, openOwnTexts } from '../own-texts.ts';

/** The texts of a glossary as the user has changed them. */
export class EditedTexts {
  readonly #file: OwnTexts;
  readonly #edits: OwnTexts | undefined;
  /** The ids of entries of the file that no longer count: edited and removed ones. */
  readonly replaced: ReadonlySet<string>;

  constructor(file: OwnTexts, edits?: OwnTexts, removed: readonly string[] = []) {
    this.#file = file;
    this.#edits = edits;
    this.replaced = new Set([...removed, ...(edits?.ids ?? [])]);
  }

  /** The numbers that the replaced entries have in the index of the file. */
  get replacedNumbers(): Set<number> {
    return new Set([...this.replaced].map((id) => this.#file.numberOf(id)).filter((number) => number >= 0));
  }

  /** The id of the entry that others name so, by its id or by a term; `undefined` for none. */
  idOf(name: string): string | undefined {
    return this.#file.idOf(name) ?? this.#edits?.idOf(name);
  }

  /** The entries with these ids, by id; unknown and removed ones are left out. */
  async find(ids: readonly string[]): Promise<Map<string, KeptEntry>> {
    const unchanged = await this.#file.find(ids.filter((id) => !this.replaced.has(id)));
    const edited = await this.#edits?.find(ids);
    return new Map([...unchanged, ...(edited ?? [])]);
  }

  /** All entries in the order of the file, edited ones in their places; those that it has no more come last. */
  async *all(): AsyncGenerator<KeptEntry, void> {
    const edited = (await this.#edits?.find(this.#edits.ids)) ?? new Map<string, KeptEntry>();
    for await (const entry of this.#file.all()) {
      const inPlace = this.replaced.has(entry.id) ? edited.get(entry.id) : entry;
      edited.delete(entry.id);
      if (inPlace) yield inPlace;
    }
    yield* edited.values();
  }
}

/**
 * Opens the texts of a glossary with what the user has changed of them. Rejects when the browser has removed those of the file;
 * without those of the changes they are as the file says.
 */
export async function openEditedTexts({ overlay, ...row }: StoredRow): Promise<EditedTexts> {
  const file = await openOwnTexts(row);
  if (!overlay) return new EditedTexts(file);
  const { generation, removed } = overlay;
  const edits = await openOwnTexts({ id: row.id, generation }).catch(() => undefined);
  return edits ? new EditedTexts(file, edits, removed) : new EditedTexts(file);
}
