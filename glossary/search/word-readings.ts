import { openCompound } from '../forms/hyphens.ts';
import { singularsOfWord } from '../forms/singulars-of-word.ts';

/** What the registries put before a code's number, folded: "HP:0001336", "D009207". */
const CODE_PREFIXES = ['hp', 'mondo', 'doid', 'd', 'orpha', 'omim'];
const NUMBER = /^\p{N}{4,}$/u;
/** A plural in -ies while it is typed: "epilepsi". */
const BEGUN_PLURAL = /(?<=\p{L}{3})ie?$/u;

/**
 * The ways of reading typed words, what was typed first.
 *
 * As they are, two neighbours as one ("post hypoxic", "HP 0001336"), a compound as
 * two ("posthypoxic"), a plural, even one that is not yet typed to its end, as a singular that the glossary has
 * ("seizures", "epilepsi"), and the number of a code without its registry ("0001336").
 */
export function wordReadings(words: readonly string[], isKnown: (word: string) => boolean): string[][] {
  const readings = [[...words]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) readings.push(words.toSpliced(at, 2, word + next));
    const opened = openCompound(word);
    if (opened) readings.push(words.toSpliced(at, 1, ...opened));
    for (const other of otherWords(word).filter(isKnown)) readings.push(words.toSpliced(at, 1, other));
  });
  return readings;
}

function otherWords(word: string): string[] {
  if (NUMBER.test(word)) return CODE_PREFIXES.map((prefix) => prefix + word);
  const begun = BEGUN_PLURAL.test(word) ? [word.replace(BEGUN_PLURAL, 'y')] : [];
  return [...singularsOfWord(word), ...begun];
}
