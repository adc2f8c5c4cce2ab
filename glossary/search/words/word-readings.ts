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

/** A known word that ends a longer unknown one is at least so long. */
const SHORTEST_END = 7;
const SHORTEST_BEGINNING = 3;

/** The longest word that the glossary has at the end of a compound that it has not: "hemilaminectomy"; `undefined` for none. */
export function endOfCompound(
  word: string,
  { fold, isKnown }: Pick<Vocabulary, 'fold' | 'isKnown'>,
): string | undefined {
  for (let at = SHORTEST_BEGINNING; at <= word.length - SHORTEST_END; at++) {
    const end = fold(word.slice(at));
    if (isKnown(end)) return end;
  }
  return undefined;
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
 * two ("posthypoxic"), an unknown word as two known ones ("restlesslegs") or as the known one at its end ("hemilaminectomy"), a plural, even one that is not yet typed to its end, as a singular that the glossary has
 * ("seizures", "epilepsi"), and the number of a code without its registry ("0001336").
 */
export function wordReadings(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const readings = [[...words]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) readings.push(words.toSpliced(at, 2, word + next));
    for (const parts of partsOf(word, vocabulary)) readings.push(words.toSpliced(at, 1, ...parts));
  });
  return readings;
}

/** What a word may be read as, one word or two. */
function partsOf(word: string, vocabulary: Vocabulary): string[][] {
  const { isKnown, isBegun, fold } = vocabulary;
  const opened = openCompound(word);
  const cut = isBegun(word) ? [] : cutInTwo(word, fold, isKnown);
  const end = cut.length > 0 || isBegun(word) ? undefined : endOfCompound(word, vocabulary);
  return [
    ...(opened ? [opened] : []),
    ...cut,
    ...(end === undefined ? [] : [[end]]),
    ...otherWords(word)
      .filter(isKnown)
      .map((other) => [other]),
  ];
}

function otherWords(word: string): string[] {
  if (NUMBER.test(word)) return CODE_PREFIXES.map((prefix) => prefix + word);
  const begun = BEGUN_PLURAL.test(word) ? [word.replace(BEGUN_PLURAL, 'y')] : [];
  return [...singularsOfWord(word), ...begun];
}
