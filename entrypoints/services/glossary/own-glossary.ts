import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import { EditedIndex } from '../../../glossary/matching/index/edited-index.ts';
import type { MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { cardOfEntry, labelOfEntry } from '../../../glossary/own/card-of-entry.ts';
import { globalId } from '../../../glossary/own/entry-ids.ts';
import type { SearchedGlossary } from '../../../glossary/search/search-glossaries.ts';
import type { SearchHit } from '../../../glossary/search-hit.ts';
import { type EditedTexts, openEditedTexts } from '../../glossaries/edits/edited-texts.ts';
import type { StoredRow } from '../../glossaries/glossary-database.ts';
import { once } from './glossary-files.ts';
import { LoadedGeneration } from './loaded-generation.ts';

/** Entries of which a card names the wider or related ones; more of them are no help. */
const MOST_NAMED = 20;

/** One of the user's own glossaries as the user has changed it, of which each file is loaded when it is first needed. */
export class OwnGlossary {
  /** As it is now: its title, its place and its sites may change while its files stay. */
  row: StoredRow;
  /** What its file says; outlives the user's changes. */
  readonly file: LoadedGeneration;
  /** Loads its index of forms; `undefined` when the browser has removed it or it is damaged: nothing of it is marked then. */
  readonly loadIndex: () => Promise<MatchIndex | EditedIndex | undefined>;
  readonly #edits: LoadedGeneration | undefined;
  readonly #loadTexts: () => Promise<EditedTexts | undefined>;

  /** @param file what is loaded of its file already */
  constructor(row: StoredRow, file: LoadedGeneration = new LoadedGeneration(row)) {
    this.row = row;
    this.file = file;
    this.#edits = row.overlay && new LoadedGeneration({ id: row.id, generation: row.overlay.generation });
    this.loadIndex = once(() => this.#loadIndex().catch(() => undefined));
    this.#loadTexts = once(() => openEditedTexts(row).catch(() => undefined));
  }

  /** What is searched of it: its file without what was changed, then the changes; nothing where the browser has removed it. */
  async searched(): Promise<SearchedGlossary[]> {
    const [file, edits, texts] = await Promise.all([
      this.file.loadSearch(),
      this.#edits?.loadSearch(),
      this.#edits && this.#loadTexts(),
    ]);
    const name = this.#nameHit;
    return [
      ...(file ? [{ index: file, name, replaced: edits && texts?.replaced }] : []),
      ...(edits && texts ? [{ index: edits, name }] : []),
    ];
  }

  async #loadIndex(): Promise<MatchIndex | EditedIndex | undefined> {
    const [file, edits, texts] = await Promise.all([
      this.file.loadIndex(),
      this.#edits?.loadIndex(),
      this.#edits && this.#loadTexts(),
    ]);
    return file && edits && texts ? new EditedIndex(file, edits, texts.replacedNumbers) : file;
  }

  /** The labels of entries by their ids within the glossary; unknown ones are left out. */
  async labels(locals: readonly string[]): Promise<Map<string, EntryLabel>> {
    const texts = await this.#loadTexts();
    const entries = await texts?.find(locals);
    return new Map([...(entries ?? [])].map(([id, entry]) => [id, labelOfEntry(entry, this.#context)]));
  }

  /** The cards of entries by their ids within the glossary; unknown ones are left out. */
  async cards(locals: readonly string[]): Promise<Map<string, CompiledEntry>> {
    const texts = await this.#loadTexts();
    if (!texts) return new Map();
    const entries = [...(await texts.find(locals))].map(([id, entry]) => ({
      id,
      entry: {
        ...entry,
        broader: entry.broader.slice(0, MOST_NAMED),
        related: entry.related.slice(0, MOST_NAMED),
      },
    }));
    const names = new Set(entries.flatMap(({ entry }) => [...entry.broader, ...entry.related]));
    const ids = new Map(
      [...names].flatMap((name) => {
        const id = texts.idOf(name);
        return id === undefined ? [] : [[name, id] as const];
      }),
    );
    const byId = await this.labels([...ids.values()]);
    const labels = new Map(
      [...ids].flatMap(([name, id]) => {
        const label = byId.get(id);
        return label ? [[name, label] as const] : [];
      }),
    );
    return new Map(entries.map(({ id, entry }) => [id, cardOfEntry(entry, { ...this.#context, labels })]));
  }

  /** What its index finds, with the ids that its entries have among all glossaries. */
  withGlobalIds(result: MatchResult): MatchResult {
    const global = (match: Match): Match => ({
      ...match,
      entries: match.entries.map((id) => globalId(this.row.id, id)),
      inner: match.inner.map((inner) => ({ ...inner, entry: globalId(this.row.id, inner.entry) })),
    });
    return { ...result, matches: result.matches.map(global), withheld: result.withheld.map(global) };
  }

  /** A search hit as it is among all glossaries. */
  readonly #nameHit = (hit: SearchHit): SearchHit => ({
    ...hit,
    id: globalId(this.row.id, hit.id),
    glossary: this.#context.glossary,
  });

  get #context() {
    const { id, title, language: fileLanguage } = this.row;
    return { glossary: { id, title }, languages: navigator.languages, fileLanguage };
  }
}
