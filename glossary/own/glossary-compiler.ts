import { countPacked } from '../binary/packing-progress.ts';
import type { ImportEntry } from '../importing/import-entry.ts';
import { IndexBuilder } from '../matching/index/build-index.ts';
import { SearchBuilder, type SearchDocument } from '../search/build-search.ts';
import { EntryIds } from './entry-ids.ts';
import { headwordOf, textsIn } from './headword.ts';
import { type FormChoices, formsOf } from './own-forms.ts';
import { TextsWriter } from './texts-writer.ts';

/** The most entries of which the search index has the words of their explanations too: of more, it would outgrow all else. */
const MOST_EXPLAINED = 20_000;

/** UTF-16 code units of an explanation that are searched. */
const EXPLANATION = 1_000;

/** The packed files of a glossary, but for that of its texts, which was written meanwhile. */
export interface CompiledFiles {
  /** Bytes for `loadIndex`. */
  index: ArrayBuffer;
  /** Bytes for `loadSearch`. */
  search: ArrayBuffer;
  /** Bytes for `loadTextsTable`. */
  texts: ArrayBuffer;
  entries: number;
  /** Forms that are looked for, without those that rules add. */
  forms: number;
}

/** What a compiler works by. */
export interface CompilerOptions {
  forms: FormChoices;
  /** The user's languages, the best first; BCP 47 tags. */
  languages: readonly string[];
  /** Appends a text to the file of texts in UTF-8; returns how many bytes it takes. */
  append(text: string): number;
}

/** Compiles a glossary entry by entry; holds what is matched and searched, and none of the other texts. */
export class GlossaryCompiler {
  readonly #options: CompilerOptions;
  readonly #ids = new EntryIds();
  readonly #texts: TextsWriter;
  readonly #index = new IndexBuilder();
  readonly #search = new SearchBuilder();
  #entries = 0;
  #forms = 0;

  constructor(options: CompilerOptions) {
    this.#options = options;
    this.#texts = new TextsWriter(options.append);
  }

  /** Entries added so far. */
  get entries(): number {
    return this.#entries;
  }

  /** Throws a RangeError for more entries than an index holds, about a million. */
  add(entry: ImportEntry): void {
    const id = this.#ids.next(entry);
    const forms = formsOf(entry, this.#options.forms);
    this.#forms += forms.length;
    this.#index.add({ id, forms });
    if (this.#entries === MOST_EXPLAINED) this.#search.dropSummaries();
    this.#search.add(this.#documentOf(entry, id));
    this.#texts.add({ ...entry, id });
    this.#entries++;
  }

  /**
   * Packs the files; to be called once.
   * @param report called now and then with how much is done, from 0 to 1: with 250,000 forms it takes some seconds
   */
  finish(report: (part: number) => void = () => {}): CompiledFiles {
    const packed = countPacked(this.#texts.work + this.#index.work + this.#search.work, report);
    const texts = this.#texts.finish(packed);
    const index = this.#index.finish(packed);
    const search = this.#search.finish(packed);
    return { texts, index, search, entries: this.#entries, forms: this.#forms };
  }

  #documentOf(entry: ImportEntry, id: string): SearchDocument {
    const { languages } = this.#options;
    const { language } = this.#options.forms;
    const headword = headwordOf(entry, languages, language);
    const others = entry.terms.filter((term) => term !== headword);
    const isHidden = (hidden: boolean): string[] =>
      others.filter(({ role }) => (role === 'hidden') === hidden).map(({ text }) => text);
    const isExplained = this.#entries < MOST_EXPLAINED;
    return {
      id,
      term: headword.text,
      forms: isHidden(false),
      lay: isHidden(true),
      codes: entry.codes.map(({ registry, code }) => `${registry}:${code}`),
      summary: isExplained ? summaryOf(entry, languages, language).slice(0, EXPLANATION) : '',
    };
  }
}

const summaryOf = (entry: ImportEntry, languages: readonly string[], otherwise?: string): string =>
  textsIn(entry.definitions, languages, otherwise)
    .map(({ text }) => text)
    .join(' ');
