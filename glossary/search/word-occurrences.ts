import { countSorted, type Packed } from '../binary/packing-progress.ts';
import { PLACES } from './search-layout.ts';

/**
 * Those of the words that are used, in order of their code units, and the place there of each as they came.
 * @param used rows of the numbers of words
 */
export function sortWords(
  words: readonly string[],
  used: readonly (readonly number[])[],
  packed: Packed,
): { sorted: string[]; newNumbers: Uint32Array } {
  const isUsed = new Uint8Array(words.length);
  for (const numbers of used) for (const number of numbers) isUsed[number] = 1;
  const compare = (one: number, other: number): number => (words[one]! < words[other]! ? -1 : 1);
  const order = Uint32Array.from(words.keys())
    .filter((word) => isUsed[word] === 1)
    .sort(countSorted(words.length, compare, packed));
  const newNumbers = new Uint32Array(words.length);
  order.forEach((old, number) => {
    newNumbers[old] = number;
  });
  return { sorted: Array.from(order, (old) => words[old]!), newNumbers };
}

/** The words of an entry's names, the term's first, with the places where they are. */
export function namePlaces(names: readonly (readonly number[])[]): Map<number, number> {
  const places = new Map<number, number>();
  const add = (word: number, place: number): void => {
    places.set(word, (places.get(word) ?? 0) | place);
  };
  names.forEach((words, name) => {
    const place = name === 0 ? PLACES.term : PLACES.otherName;
    for (const word of words) add(word, place);
    const [first] = words;
    if (first !== undefined && name === 0) add(first, PLACES.termStart);
  });
  return places;
}

/** Collects numbers by the words that they belong to. */
export class WordOccurrences {
  readonly #words: number[] = [];
  readonly #values: number[] = [];
  readonly #counts: Uint32Array;

  /** @param wordCount words are lower numbers than this */
  constructor(wordCount: number) {
    this.#counts = new Uint32Array(wordCount);
  }

  add(word: number, value: number): void {
    this.#words.push(word);
    this.#values.push(value);
    this.#counts[word]!++;
  }

  /** The numbers of all words in order, those of one word as they came, and where those of each word end. */
  pack(): { ends: Uint32Array; values: Uint32Array } {
    let end = 0;
    const places = this.#counts.map((count) => {
      end += count;
      return end - count;
    });
    const values = new Uint32Array(end);
    this.#words.forEach((word, at) => {
      values[places[word]!++] = this.#values[at]!;
    });
    return { ends: places, values };
  }
}
