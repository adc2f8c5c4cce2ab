import { ByteWriter } from '../binary/byte-writer.ts';
import { InternMap } from '../binary/intern-map.ts';
import { packStrings, startOf } from '../binary/pack-strings.ts';
import { type Packed, unheard } from '../binary/packing-progress.ts';
import { packSections } from '../binary/section-layout.ts';
import { KINDS, type Kind } from '../kind.ts';
import type { FoldedWord } from '../text/fold-words.ts';
import { entryWeights } from './entry-weights.ts';
import { PLACE_BITS, SEARCH_LAYOUT } from './search-layout.ts';
import { namePlaces, sortWords, WordOccurrences } from './word-occurrences.ts';
import { letterMask } from './words/edit-distance.ts';
import { MOST_NAME_WORDS, writeName } from './words/name-writing.ts';
import { SearchWords } from './words/search-words.ts';

/** What users may find an entry by. */
export interface SearchDocument {
  id: string;
  term: string;
  kind?: Kind | undefined;
  /** Its other forms, as written. */
  forms: string[];
  /** What patients and families call it. */
  lay: string[];
  /** Its codes in registries, each with the registry's name: "HP:0001336", "ICD-10 G25.3". */
  codes: string[];
  /** The summary, and after it what else its text says in short. */
  summary: string;
}

/** Builds the search index of a glossary: one buffer that `loadSearch` loads without parsing. */
export function buildSearch(documents: readonly SearchDocument[]): ArrayBuffer {
  const builder = new SearchBuilder();
  for (const document of documents) builder.add(document);
  return builder.finish();
}

/** Rows of numbers, one after another. */
class Rows {
  readonly numbers: number[] = [];
  readonly #ends: number[] = [];

  /** Ends a row, which has what was added to `numbers` since the last one. */
  end(): void {
    this.#ends.push(this.numbers.length);
  }

  get ends(): Uint32Array {
    return Uint32Array.from(this.#ends);
  }

  get count(): number {
    return this.#ends.length;
  }

  /** Empties all rows; they stay. */
  clear(): void {
    this.numbers.length = 0;
    this.#ends.fill(0);
  }

  /** The row with this number. */
  row(number: number): number[] {
    return this.numbers.slice(this.#ends[number - 1] ?? 0, this.#ends[number]);
  }
}

/** None where all rows are empty, as those of the summaries of a large glossary. */
const orNone = (ends: Uint32Array): Uint32Array => (ends.at(-1) === 0 ? new Uint32Array() : ends);

/** Builds a search index document by document: of each it keeps its names and summary, and their words as numbers. */
export class SearchBuilder {
  readonly #reader = new SearchWords();
  /** The words in the order in which they came. */
  readonly #words = new InternMap<string>((word) => word);
  readonly #ids: string[] = [];
  readonly #kinds: number[] = [];
  readonly #summaries: string[] = [];
  /** Term, forms, patients' words, codes of all documents, as `name-writing.ts` writes them. */
  readonly #writings = new ByteWriter();
  /** Per document: where the writings of its names end. */
  readonly #writingEnds: number[] = [];
  /** Per document: how many names there are up to it. */
  readonly #nameEnds: number[] = [];
  /** How many of the names are the term or a form. */
  readonly #formCounts: number[] = [];
  /** Per name: its words. */
  readonly #nameWords = new Rows();
  /** Per document: the words of its summary. */
  readonly #textWords = new Rows();

  add({ id, kind, term, forms, lay, codes, summary }: SearchDocument): void {
    this.#ids.push(id);
    this.#kinds.push(kind ? KINDS.indexOf(kind) : KINDS.length);
    this.#summaries.push(summary);
    this.#formCounts.push(1 + forms.length);
    for (const name of [term, ...forms]) this.#addName(name, this.#reader.ofName(name));
    // A query is read without its empty words too.
    for (const phrase of lay) this.#addName(phrase, this.#reader.ofQuery(phrase));
    for (const code of codes) this.#addName(code, this.#reader.ofName(code));
    this.#nameEnds.push(this.#nameWords.count);
    this.#writingEnds.push(this.#writings.length);
    this.#addWords(this.#textWords, this.#reader.ofText(summary));
  }

  /** Leaves out the summaries of all documents added so far: their words are found no more. */
  dropSummaries(): void {
    this.#summaries.fill('');
    this.#textWords.clear();
  }

  #addName(name: string, words: readonly FoldedWord[]): void {
    const compared = words.slice(0, MOST_NAME_WORDS);
    writeName(this.#writings, name, compared);
    this.#addWords(this.#nameWords, compared);
  }

  #addWords(rows: Rows, words: readonly FoldedWord[]): void {
    for (const { folded } of words) rows.numbers.push(this.#words.numberOf(folded));
    rows.end();
  }

  /** About how many items `finish` packs. */
  get work(): number {
    return this.#ids.length * 5 + this.#words.values.length * 2;
  }

  /** The index of the documents added; to be called once. */
  finish(packed: Packed = unheard): ArrayBuffer {
    const { sorted, newNumbers } = sortWords(
      this.#words.values,
      [this.#nameWords.numbers, this.#textWords.numbers],
      packed,
    );
    const documents = this.#ids.length;
    const firstName = (document: number): number => this.#nameEnds[document - 1] ?? 0;
    const weights = entryWeights(documents, (document) => {
      packed();
      const names = Array.from({ length: this.#formCounts[document]! }, (_, at) => firstName(document) + at);
      return {
        nameWords: names.map((name) => this.#spelled(this.#nameWords.row(name))),
        summaryWords: this.#spelled(this.#textWords.row(document)),
      };
    });
    const inNames = new WordOccurrences(sorted.length);
    const inText = new WordOccurrences(sorted.length);
    for (let document = 0; document < documents; document++) {
      packed();
      const names = this.#nameEnds[document]! - firstName(document);
      const rows = Array.from({ length: names }, (_, at) => this.#nameWords.row(firstName(document) + at));
      for (const [word, places] of namePlaces(rows))
        inNames.add(newNumbers[word]!, (document << PLACE_BITS) | places);
      for (const word of new Set(this.#textWords.row(document))) inText.add(newNumbers[word]!, document);
    }
    const [wordStrings, summaries, ids] = [
      packStrings(sorted, packed),
      packStrings(this.#summaries, packed),
      packStrings(this.#ids, packed),
    ];
    const [nameEntries, textEntries] = [inNames.pack(), inText.pack()];
    const nameWordEnds = this.#nameWords.ends;
    return packSections(SEARCH_LAYOUT, {
      wordEnds: wordStrings.ends,
      wordBytes: wordStrings.bytes,
      wordLetters: Uint32Array.from(sorted, letterMask),
      nameEntryEnds: nameEntries.ends,
      nameEntries: nameEntries.values,
      textEntryEnds: orNone(textEntries.ends),
      textEntries: textEntries.values,
      nameEnds: Uint32Array.from(this.#nameEnds),
      nameWordEnds: Uint32Array.from(this.#nameEnds, (end) => startOf(nameWordEnds, end)),
      nameWords: Uint32Array.from(this.#nameWords.numbers, (word) => newNumbers[word]!),
      nameWordCounts: Uint8Array.from(nameWordEnds, (end, name) => end - startOf(nameWordEnds, name)),
      writingEnds: Uint32Array.from(this.#writingEnds),
      writings: this.#writings.bytes,
      summaryEnds: orNone(summaries.ends),
      summaryBytes: summaries.bytes,
      idEnds: ids.ends,
      idBytes: ids.bytes,
      kinds: Uint32Array.from(this.#kinds),
      formCounts: Uint32Array.from(this.#formCounts),
      weights,
    });
  }

  #spelled(numbers: readonly number[]): string[] {
    return numbers.map((number) => this.#words.values[number]!);
  }
}
