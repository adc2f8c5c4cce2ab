import { openCompound } from '../forms/hyphens.ts';
import { singularsOfWord } from '../forms/singulars-of-word.ts';

/**
 * The ways of reading typed words: as they are, two neighbours as one ("post hypoxic", "HP 0001336"), a compound as
 * two ("posthypoxic"), and a plural as a singular that the glossary has ("seizures"). What was typed comes first.
 */
export function wordReadings(words: readonly string[], isKnown: (word: string) => boolean): string[][] {
  const readings = [[...words]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) readings.push(words.toSpliced(at, 2, word + next));
    const opened = openCompound(word);
    if (opened) readings.push(words.toSpliced(at, 1, ...opened));
    for (const singular of singularsOfWord(word).filter(isKnown)) {
      readings.push(words.toSpliced(at, 1, singular));
    }
  });
  return readings;
}
