import { COST_OF_EDIT, scoreNames, scoreNamesPartly } from './score-names.ts';
import type { SearchIndex } from './search-index.ts';
import { PLACES } from './search-layout.ts';
import {
  COMPLETE,
  IN_TEXT,
  LEAST_EDITS_OF_OTHER_WORD,
  readTypedWord,
  type TypedWord,
  type Typos,
} from './typed-word.ts';
import { isBodyPart, isWeak } from './words/everyday-words.ts';
import { isRegistry } from './words/registry-codes.ts';
import { endOfCompound, wordReadings } from './words/word-readings.ts';

/** An entry that was found. */
export interface RankedEntry {
  entry: number;
  score: number;
  /** The words that it was found by. */
  typed: readonly TypedWord[];
  /** Which of its names has them all, or most of them; `undefined` when they are spread over names and summary. */
  name: number | undefined;
}

/** The worth of an entry without a name that has all typed words; by word, in names or summary. */
const WORTH_SPREAD = 15;
const WORTH_IN_TEXT = 5;
/** Less than a step between ways of finding: it orders entries that are found in the same way. */
const MOST_WORTH_OF_WEIGHT = 9;
/** The worth of an entry that has all typed words anywhere, where no name has them; a word of the summary a little less. */
const WORTH_OF_COVER = 40;
const SHARE_IN_TEXT = 0.8;
/** How often the glossary speaks of an entry says less where the entry lacks a part of the query. */
const SHARE_OF_WEIGHT = 0.25;
/** What is asked of a part of the body is what is wrong with it: the part alone answers so much. */
const SHARE_OF_PART = 0.8;
const MOST_COVERED = 0.95;
/** A weak word is as much of a query as this part of another. */
const SHARE_OF_WEAK = 0.5;
const SHARE_OF_BODY_PART = 0.7;
/** A word that by itself is a name of an entry is what a query is about: of "severe headache for days" the headache. */
const SHARE_OF_NAME = 1.2;
/** The worth of an entry with a name that the words are, or begin: nothing else was meant. */
const WORTH_OF_NAMED = 45;
/** What was typed goes before another reading of it: "CNS" before the plural of "CN". */
const COST_OF_READING = 3;
/** As many results as a user looks at before typing something else. */
const ENOUGH = 5;
/** Only so many entries have their names scored: those that look best by the places of their words alone. */
const MOST_SCORED = 256;

/**
 * Ranks the entries that have all typed words, in any of their readings.
 * Where no name has them all, or only a few longer ones have, those with most of them come too; where none has, more typos
 * are allowed.
 */
export function rankEntries(index: SearchIndex, words: readonly string[], limit: number): RankedEntry[] {
  const found = rankWithAll(index, words);
  const [first] = found;
  const isNamed = first?.name !== undefined && (first.score >= WORTH_OF_NAMED || found.length >= ENOUGH);
  if (isNamed) return found.slice(0, limit);
  const known = words.map((word) => (index.isBegun(word) ? word : (endOfCompound(word, index) ?? word)));
  const typed = known.map(readTyped(index, found.length > 0 ? 'if-unknown' : 'if-begun'));
  return best([...found, ...rankWithMost(index, typed)]).slice(0, limit);
}

/** Ranks the entries that have any of the typed words, by how much of the query those are: rare words are more. */
function rankWithMost(index: SearchIndex, typed: readonly TypedWord[]): RankedEntry[] {
  const shares = sharesOf(index, typed);
  const covered = new Float64Array(index.entryCount);
  const found: number[] = [];
  typed.forEach(({ places, entries }, at) => {
    const share = shares[at]!;
    if (share === 0) return;
    for (const entry of entries) {
      if (covered[entry] === 0) found.push(entry);
      covered[entry]! += share * ((places[entry]! & ~IN_TEXT) !== 0 ? 1 : SHARE_IN_TEXT);
    }
  });
  const candidates = [...Uint32Array.from(found).sort()];
  if (candidates.length > MOST_SCORED) candidates.sort((a, b) => covered[b]! - covered[a]!);
  return candidates.slice(0, MOST_SCORED).map((entry) => {
    const named = scoreNamesPartly(index, entry, typed, shares);
    const score =
      (named?.score ?? 0) + WORTH_OF_COVER * covered[entry]! + weightOf(index, entry) * SHARE_OF_WEIGHT;
    const found = typed.filter(({ places }) => places[entry]);
    const isPart = index.kind(entry) === 'anatomy' && covered[entry]! < MOST_COVERED;
    return { entry, score: isPart ? score * SHARE_OF_PART : score, typed: found, name: named?.name };
  });
}

/** How much of a query each of its words is: the fewer entries have it, the more it says. All of them make 1. */
function sharesOf(index: SearchIndex, typed: readonly TypedWord[]): number[] {
  const weights = typed.map((word) => {
    const { text, places, entries } = word;
    // Without its number a code's registry says nothing.
    if (isRegistry(text)) return 0;
    const rare = entries.length === 0 ? 0 : Math.sqrt(Math.log(1 + places.length / entries.length));
    const says = isName(index, word) ? rare * SHARE_OF_NAME : rare;
    if (isWeak(text)) return says * SHARE_OF_WEAK;
    return isBodyPart(text) ? says * SHARE_OF_BODY_PART : says;
  });
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => each / Math.max(all, Number.MIN_VALUE));
}

/** Whether a typed word, whole and in any ending, is all of a name: "headache" is, and "severe" is a word of names only. */
function isName(index: SearchIndex, { matches }: TypedWord): boolean {
  for (const { word, edits, partial } of matches.values())
    if (!partial && edits < LEAST_EDITS_OF_OTHER_WORD && index.isName(word)) return true;
  return false;
}

/** Ranks the entries that have all typed words; typos count only in words that no name has. */
export function rankWithAll(index: SearchIndex, words: readonly string[]): RankedEntry[] {
  const [typedWords = [], ...further] = wordReadings(words, index);
  const exactly = readTyped(index, 'never');
  // A reading of our own that fits only with a typo is a worse guess than what was typed.
  return best([
    ...rank(index, typedWords.map(readTyped(index, 'if-unknown'))),
    ...further.flatMap((reading) =>
      rank(index, reading.map(exactly)).map((each) => ({ ...each, score: each.score - COST_OF_READING })),
    ),
  ]);
}

/** Looks up each word once, in however many readings it occurs. */
function readTyped(index: SearchIndex, typos: Typos): (word: string) => TypedWord {
  const known = new Map<string, TypedWord>();
  return (word) => {
    const typed = known.get(word) ?? readTypedWord(index, word, typos);
    known.set(word, typed);
    return typed;
  };
}

/** The better of several findings of the same entry, best first. */
function best(ranked: readonly RankedEntry[]): RankedEntry[] {
  const byEntry = new Map<number, RankedEntry>();
  for (const each of ranked) {
    const known = byEntry.get(each.entry);
    if (!known || known.score < each.score) byEntry.set(each.entry, each);
  }
  return [...byEntry.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Scores the entries that have all typed words. */
function rank(index: SearchIndex, typed: readonly TypedWord[]): RankedEntry[] {
  const candidates: { entry: number; promise: number }[] = [];
  for (const entry of rarest(typed)) {
    const promise = promiseOf(entry, typed);
    if (promise > 0) candidates.push({ entry, promise: promise + weightOf(index, entry) });
  }
  if (candidates.length > MOST_SCORED) candidates.sort((a, b) => b.promise - a.promise);
  return candidates.slice(0, MOST_SCORED).map(({ entry }) => scoreEntry(index, entry, typed));
}

/** The entries of the typed word that the fewest have. */
function rarest(typed: readonly TypedWord[]): Uint32Array {
  const [fewest] = typed.map(({ entries }) => entries).sort((a, b) => a.length - b.length);
  return fewest ?? new Uint32Array();
}

/** What an entry promises by the places of its words alone; 0 when it lacks one. */
function promiseOf(entry: number, typed: readonly TypedWord[]): number {
  let promise = 1;
  for (const { places } of typed) {
    const place = places[entry]!;
    if (place === 0) return 0;
    if (place & PLACES.termStart) promise += 30;
    else if (place & PLACES.term) promise += 20;
    else if (place & PLACES.otherName) promise += 15;
    if (place & COMPLETE) promise += 30;
  }
  return promise;
}

const weightOf = (index: SearchIndex, entry: number): number =>
  Math.min(MOST_WORTH_OF_WEIGHT, Math.log2(1 + index.sections.weights[entry]!));

function scoreEntry(index: SearchIndex, entry: number, typed: readonly TypedWord[]): RankedEntry {
  const named = scoreNames(index, entry, typed);
  const score = named?.score ?? scoreSpread(entry, typed);
  return { entry, score: score + weightOf(index, entry), typed, name: named?.name };
}

function scoreSpread(entry: number, typed: readonly TypedWord[]): number {
  let score = 0;
  for (const { places, matches } of typed) {
    const inNames = (places[entry]! & ~IN_TEXT) !== 0;
    const edits = Math.min(...[...matches.values()].map((match) => match.edits));
    score += (inNames ? WORTH_SPREAD : WORTH_IN_TEXT) - edits * COST_OF_EDIT;
  }
  return score / Math.max(1, typed.length);
}
