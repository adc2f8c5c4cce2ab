import { openCompound } from '../../forms/hyphens.ts';
import { singularsOfWord } from '../../forms/singulars-of-word.ts';

/** What the registries put before a code's number, folded: "HP:0001336", "D009207". */
const CODE_PREFIXES = ['hp', 'mondo', 'doid', 'd', 'orpha', 'omim'];
const NUMBER = /^\p{N}{4,}$/u;
/** A plural in -ies while it is typed: "epilepsi". */
const BEGUN_PLURAL = /(?<=\p{L}{3})ie?$/u;

/** Parts of a word that was typed without its space are at least so long, except between a digit and a letter. */
const SHORTEST_PART = 3;

/** A word typed without its space, cut in two that the glossary has: "restlesslegs", "5htp". */
function cutInTwo(word: string, fold: (part: string) => string, isKnown: IsKnown): string[][] {
  const parts: string[][] = [];
  for (let at = 1; at < word.length; at++) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    const isLong = Math.min(one.length, two.length) >= SHORTEST_PART;
    if (!isLong && !(/\p{N}$/u.test(one) && /^\p{L}/u.test(two))) continue;
    const folded = [fold(one), fold(two)];
    if (folded.every(isKnown)) parts.push(folded);
  }
  return parts;
}

type IsKnown = (word: string) => boolean;

/** What reading words needs of the index. */
interface Vocabulary {
  isKnown: IsKnown;
  /** Whether a word of the index begins so. */
  isBegun: IsKnown;
  /** A word as the index writes it. */
  fold(word: string): string;
}

/**
 * The ways of reading typed words, what was typed first.
 *
 * As they are, two neighbours as one ("post hypoxic", "HP 0001336"), a compound as
 * two ("posthypoxic"), an unknown word as two known ones ("restlesslegs"), a plural, even one that is not yet typed to its end, as a singular that the glossary has
 * ("seizures", "epilepsi"), and the number of a code without its registry ("0001336").
 */
export function wordReadings(words: readonly string[], { isKnown, isBegun, fold }: Vocabulary): string[][] {
  const readings = [[...words]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) readings.push(words.toSpliced(at, 2, word + next));
    const opened = openCompound(word);
    if (opened) readings.push(words.toSpliced(at, 1, ...opened));
    if (!isBegun(word)) {
      for (const parts of cutInTwo(word, fold, isKnown)) readings.push(words.toSpliced(at, 1, ...parts));
    }
    for (const other of otherWords(word).filter(isKnown)) readings.push(words.toSpliced(at, 1, other));
  });
  return readings;
}

function otherWords(word: string): string[] {
  if (NUMBER.test(word)) return CODE_PREFIXES.map((prefix) => prefix + word);
  const begun = BEGUN_PLURAL.test(word) ? [word.replace(BEGUN_PLURAL, 'y')] : [];
  return [...singularsOfWord(word), ...begun];
}
