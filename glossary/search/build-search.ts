import { packStrings } from '../binary/pack-strings.ts';
import { packSections } from '../binary/section-layout.ts';
import { KINDS, type Kind } from '../kind.ts';
import { letterMask } from './edit-distance.ts';
import { entryWeights } from './entry-weights.ts';
import { PLACE_BITS, PLACES, SEARCH_LAYOUT } from './search-layout.ts';
import { SearchWords } from './search-words.ts';

/** What users may find an entry by. */
export interface SearchDocument {
  id: string;
  term: string;
  kind: Kind;
  /** Its other forms, as written. */
  forms: string[];
  /** Its codes in registries, as written: "HP:0001336". */
  codes: string[];
  summary: string;
}

/** A document cut into words. */
interface ReadDocument {
  /** Term, forms, codes. */
  names: string[];
  nameWords: string[][];
  summaryWords: string[];
}

/** Builds the search index of a glossary: one buffer that `loadSearch` loads without parsing. */
export function buildSearch(documents: readonly SearchDocument[]): ArrayBuffer {
  const reader = new SearchWords();
  const read = documents.map((document) => readDocument(reader, document));
  const words = [...new Set(read.flatMap(allWords))].sort(byCodeUnit);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const inNames = nameEntries(numbers, read);
  const inText = textEntries(numbers, read);
  const names = read.flatMap((each) => each.names);
  const nameWords = read.flatMap((each) => each.nameWords);
  const wordStrings = packStrings(words);
  const nameStrings = packStrings(names);
  const summaries = packStrings(documents.map(({ summary }) => summary));
  const ids = packStrings(documents.map(({ id }) => id));
  return packSections(SEARCH_LAYOUT, {
    wordEnds: wordStrings.ends,
    wordBytes: wordStrings.bytes,
    wordLetters: Uint32Array.from(words, letterMask),
    nameEntryEnds: endsOf(inNames),
    nameEntries: Uint32Array.from(inNames.flat()),
    textEntryEnds: endsOf(inText),
    textEntries: Uint32Array.from(inText.flat()),
    nameEnds: endsOf(read.map((each) => each.names)),
    nameWordEnds: endsOf(nameWords),
    nameWords: Uint32Array.from(nameWords.flat(), (word) => numbers.get(word)!),
    nameByteEnds: nameStrings.ends,
    nameBytes: nameStrings.bytes,
    summaryEnds: summaries.ends,
    summaryBytes: summaries.bytes,
    idEnds: ids.ends,
    idBytes: ids.bytes,
    kinds: Uint32Array.from(documents, ({ kind }) => KINDS.indexOf(kind)),
    codeCounts: Uint32Array.from(documents, ({ codes }) => codes.length),
    weights: entryWeights(read),
  });
}

function readDocument(reader: SearchWords, { term, forms, codes, summary }: SearchDocument): ReadDocument {
  const words = (name: string): string[] => reader.ofName(name).map(({ folded }) => folded);
  return {
    names: [term, ...forms, ...codes],
    nameWords: [...[term, ...forms].map(words), ...codes.map((code) => [reader.joined(code)])],
    summaryWords: reader.ofText(summary).map(({ folded }) => folded),
  };
}

const allWords = ({ nameWords, summaryWords }: ReadDocument): string[] => [
  ...nameWords.flat(),
  ...summaryWords,
];

function namePlaces(numbers: ReadonlyMap<string, number>, { nameWords }: ReadDocument): Map<number, number> {
  const places = new Map<number, number>();
  const add = (word: string, place: number): void => {
    const number = numbers.get(word)!;
    places.set(number, (places.get(number) ?? 0) | place);
  };
  nameWords.forEach((words, name) => {
    const place = name === 0 ? PLACES.term : PLACES.otherName;
    for (const word of words) add(word, place);
    const [first] = words;
    if (first !== undefined && name === 0) add(first, PLACES.termStart);
  });
  return places;
}

/** Per word: the entries that have it in a name, each with the places where. */
function nameEntries(numbers: ReadonlyMap<string, number>, documents: readonly ReadDocument[]): number[][] {
  const byWord = Array.from(numbers, (): number[] => []);
  documents.forEach((document, entry) => {
    for (const [word, places] of namePlaces(numbers, document)) {
      byWord[word]?.push((entry << PLACE_BITS) | places);
    }
  });
  return byWord;
}

/** Per word: the entries that have it in their summary. */
function textEntries(numbers: ReadonlyMap<string, number>, documents: readonly ReadDocument[]): number[][] {
  const byWord = Array.from(numbers, (): number[] => []);
  documents.forEach(({ summaryWords }, entry) => {
    for (const word of new Set(summaryWords)) byWord[numbers.get(word)!]?.push(entry);
  });
  return byWord;
}

/** Where each list ends when they are joined in order. */
function endsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, (list) => {
    end += list.length;
    return end;
  });
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
