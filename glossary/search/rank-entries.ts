import { COST_OF_EDIT, scoreNames } from './score-names.ts';
import type { SearchIndex } from './search-index.ts';
import { PLACES } from './search-layout.ts';
import { COMPLETE, IN_TEXT, readTypedWord, type TypedWord, type Typos } from './typed-word.ts';
import { wordReadings } from './word-readings.ts';

/** An entry that was found. */
export interface RankedEntry {
  entry: number;
  score: number;
  /** The words that it was found by. */
  typed: readonly TypedWord[];
  /** The name that has them all; `undefined` when they are spread over names and summary. */
  name: number | undefined;
}

/** The worth of an entry without a name that has all typed words; by word, in names or summary. */
const WORTH_SPREAD = 15;
const WORTH_IN_TEXT = 5;
/** Less than a step between ways of finding: it orders entries that are found in the same way. */
const MOST_WORTH_OF_WEIGHT = 9;
/** Only so many entries have their names scored: those that look best by the places of their words alone. */
const MOST_SCORED = 256;

/**
 * Ranks the entries that have all typed words, in any of their readings.
 * When there are none, more typos are allowed, then words are let go.
 */
export function rankEntries(index: SearchIndex, words: readonly string[], limit: number): RankedEntry[] {
  const found = rankWithAll(index, words);
  if (found.length > 0) return found.slice(0, limit);
  const typed = words.map(readTyped(index, 'always'));
  for (let wanted = words.length; wanted > 0; wanted--) {
    const some = best(rank(index, typed, wanted));
    if (some.length > 0) return some.slice(0, limit);
  }
  return [];
}

/** Ranks the entries that have all typed words; typos count only in words that no name has. */
export function rankWithAll(index: SearchIndex, words: readonly string[]): RankedEntry[] {
  const [typedWords = [], ...further] = wordReadings(words, (word) => index.numberOf(word) !== -1);
  const exactly = readTyped(index, 'never');
  // A reading of our own that fits only with a typo is a worse guess than what was typed.
  return best([
    ...rank(index, typedWords.map(readTyped(index, 'if-unknown')), typedWords.length),
    ...further.flatMap((reading) => rank(index, reading.map(exactly), reading.length)),
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

/** Scores the entries that have at least so many of the typed words. */
function rank(index: SearchIndex, typed: readonly TypedWord[], wanted: number): RankedEntry[] {
  const candidates: { entry: number; promise: number }[] = [];
  for (let entry = 0; entry < index.entryCount; entry++) {
    const promise = promiseOf(entry, typed, wanted);
    if (promise > 0) candidates.push({ entry, promise: promise + weightOf(index, entry) });
  }
  if (candidates.length > MOST_SCORED) candidates.sort((a, b) => b.promise - a.promise);
  return candidates.slice(0, MOST_SCORED).map(({ entry }) => scoreEntry(index, entry, typed));
}

/** What an entry promises by the places of its words alone; 0 when it has fewer than wanted. */
function promiseOf(entry: number, typed: readonly TypedWord[], wanted: number): number {
  let promise = 0;
  let found = 0;
  for (const { places } of typed) {
    const place = places[entry]!;
    if (place === 0) continue;
    found++;
    if (place & PLACES.termStart) promise += 30;
    else if (place & PLACES.term) promise += 20;
    else if (place & PLACES.otherName) promise += 15;
    if (place & COMPLETE) promise += 30;
  }
  return found >= wanted ? promise + 1 : 0;
}

const weightOf = (index: SearchIndex, entry: number): number =>
  Math.min(MOST_WORTH_OF_WEIGHT, Math.log2(1 + index.sections.weights[entry]!));

function scoreEntry(index: SearchIndex, entry: number, all: readonly TypedWord[]): RankedEntry {
  const typed = all.filter(({ places }) => places[entry]);
  const named = scoreNames(index, entry, typed);
  const score = named?.score ?? scoreSpread(entry, typed);
  return { entry, score: score + weightOf(index, entry), typed, name: named?.name };
}

function scoreSpread(entry: number, typed: readonly TypedWord[]): number {
  let score = 0;
  for (const { places, matches } of typed) {
    const inNames = (places[entry]! & ~IN_TEXT) !== 0;
    const certain = [...matches.values()].some(({ edits }) => edits === 0);
    score += (inNames ? WORTH_SPREAD : WORTH_IN_TEXT) - (certain ? 0 : COST_OF_EDIT);
  }
  return score / Math.max(1, typed.length);
}
