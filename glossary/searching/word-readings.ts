import { openCompound } from '../forms/hyphens.ts';

/**
 * The ways of cutting typed words: as they are, two neighbours as one ("post hypoxic", "HP 0001336"), and a compound as
 * two ("posthypoxic"). What was typed comes first.
 */
export function wordReadings(words: readonly string[]): string[][] {
  const readings = [[...words]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) readings.push(words.toSpliced(at, 2, word + next));
    const opened = openCompound(word);
    if (opened) readings.push(words.toSpliced(at, 1, ...opened));
  });
  return readings;
}
