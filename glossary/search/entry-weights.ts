/** The longest term that is counted in other entries, in words. */
const LONGEST = 5;

/** The words of an entry's names, its term's first, and of its summary. */
export interface EntryWords {
  nameWords: readonly (readonly string[])[];
  summaryWords: readonly string[];
}

/**
 * How often a glossary speaks of each entry: the names and summaries, of any entry, in which its term occurs.
 * It is the glossary's own measure of what users look for most: "myo" means myoclonus before myokymia.
 */
export function entryWeights(count: number, wordsOf: (entry: number) => EntryWords): Uint32Array {
  const terms = Array.from({ length: count }, (_, entry) => wordsOf(entry).nameWords[0]?.join(' ') ?? '');
  const counts = new Map(terms.map((term) => [term, 0]));
  for (let entry = 0; entry < count; entry++) {
    const { nameWords, summaryWords } = wordsOf(entry);
    const spokenOf = new Set<string>();
    for (const words of [...nameWords, summaryWords])
      for (const phrase of phrases(words)) if (counts.has(phrase)) spokenOf.add(phrase);
    for (const term of spokenOf) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return Uint32Array.from(terms, (term) => counts.get(term) ?? 0);
}

/** All rows of up to `LONGEST` words. */
function* phrases(words: readonly string[]): Generator<string, void> {
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (const word of words.slice(from, from + LONGEST)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      yield phrase;
    }
  }
}
