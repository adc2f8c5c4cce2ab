import { startOf } from '../binary/pack-strings.ts';
import type { SearchIndex } from './search-index.ts';
import { PLACE_BITS } from './search-layout.ts';

/** Of the pairs of letters of two words, so many must be the same for one to be taken for the other. */
const LEAST_ALIKE = 0.4;
/** Shorter words look like too many others. */
const SHORTEST = 4;

/**
 * The entries with a word in their names that looks and sounds most like a typed word, most alike first.
 * For a query that found nothing: it forgives more than search does, and so it only guesses. At most `limit` entries.
 */
export function nearestEntries(index: SearchIndex, words: readonly string[], limit: number): number[] {
  const typed = words.filter(({ length }) => length >= SHORTEST).map(pairsOf);
  const alike = new Map<number, number>();
  const { nameEntryEnds, nameEntries, weights } = index.sections;
  for (let word = 0; word < index.wordCount; word++) {
    const first = startOf(nameEntryEnds, word);
    const text = index.word(word);
    if (nameEntryEnds[word] === first || text.length < SHORTEST) continue;
    const pairs = pairsOf(text);
    const likeness = Math.max(0, ...typed.map((each) => likenessOf(each, pairs)));
    if (likeness < LEAST_ALIKE) continue;
    for (const posting of nameEntries.subarray(first, nameEntryEnds[word])) {
      const entry = posting >>> PLACE_BITS;
      alike.set(entry, Math.max(alike.get(entry) ?? 0, likeness));
    }
  }
  return [...alike]
    .sort(([a, likenessA], [b, likenessB]) => likenessB - likenessA || weights[b]! - weights[a]! || a - b)
    .slice(0, limit)
    .map(([entry]) => entry);
}

/** Spellings of one sound, all written as the last: who guesses a spelling writes what he hears. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/ae|oe/g, 'e'],
  [/y/g, 'i'],
  [/ck|ch|k|q/g, 'c'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/** The pairs of neighbouring letters of a word as it sounds, its beginning and its end among them. */
function pairsOf(word: string): ReadonlySet<string> {
  const heard = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
  const marked = `^${heard}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2)));
}

/** Dice's coefficient of two sets: 1 for the same, 0 for nothing in common. */
function likenessOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const each of some) if (others.has(each)) common++;
  return (2 * common) / (some.size + others.size);
}
