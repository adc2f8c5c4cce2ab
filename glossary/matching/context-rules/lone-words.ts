import { type Candidate, hasPosting } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY, ILLNESS, LONE, UNEXPLAINED } from '../posting.ts';
import { speaksOfMedicine } from './topics/is-about.ts';

/** A clause with fewer words is a heading, an item of a list or a cell of a table, which says nothing of its own. */
const CLAUSE_WORDS = 5;
/** A whole sentence says something with fewer: "Aqueduct racetrack opens at noon." */
const SENTENCE_WORDS = 4;
const SEVERAL_WORDS = /\p{L}[\s-]\p{L}/u;
const WORD = /(?<!\S)[^\s\p{L}]*\p{L}/gu;

/** UTF-16 code units: a longer clause is looked at around the word only. */
const REACH = 200;

/**
 * The candidates of a block, those with further meanings marked where nothing else in their clause is of medicine: words
 * as `LONE`, letters as `UNEXPLAINED`. Beside what a page is about stand comments, advertisements, links and asides that speak of
 * anything. An everyday word is mostly meant as what it says, and is marked where that is so of its whole block.
 */
export function markLoneWords(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, at) => {
    if (!candidate.postings.every(isDoubtful) || !isLone(text, candidates, candidate, at)) return candidate;
    return {
      ...candidate,
      postings: candidate.postings.map((posting) => posting | (posting & ACRONYM ? UNEXPLAINED : LONE)),
    };
  });
}

/** Letters of an illness have a rule of their own, which asks for more. */
const isDoubtful = (posting: number): boolean =>
  (posting & (AMBIGUOUS | EVERYDAY)) !== 0 && !(posting & ACRONYM && posting & ILLNESS);

/** Whether nothing in the clause of a candidate is of medicine, other than the same word again. */
function isLone(text: string, candidates: readonly Candidate[], candidate: Candidate, at: number): boolean {
  const { start, end } = candidate;
  // A form of several words that names a part of the body has one meaning: "blood vessel".
  const written = text.slice(start, end);
  if (SEVERAL_WORDS.test(written) && speaksOfMedicine(written, '')) return false;
  const isEveryday = hasPosting(candidate, EVERYDAY);
  if (hasCompany(text, candidates, at, isEveryday)) return false;
  const from = isEveryday ? 0 : clauseStart(text, start);
  const to = isEveryday ? text.length : clauseEnd(text, end);
  const before = text.slice(Math.max(from, start - REACH), start);
  const after = text.slice(end, Math.min(to, end + REACH));
  const words = `${before}${after}`.match(WORD) ?? [];
  const least = isSentence(text, from, to) ? SENTENCE_WORDS : CLAUSE_WORDS;
  return words.length >= least && !speaksOfMedicine(before, after);
}

/** Whether a clause has a whole sentence to itself, which ends as one. */
const isSentence = (text: string, from: number, to: number): boolean =>
  SENTENCE_START.test(text.slice(Math.max(0, from - 2), from)) &&
  SENTENCE_END.test(text.slice(to - 1, to + 1));
const SENTENCE_START = /^$|[.!?]\s$/u;
const SENTENCE_END = /[.!?]/u;

/** Whether another form is in the same clause, or anywhere in the block. */
function hasCompany(
  text: string,
  candidates: readonly Candidate[],
  at: number,
  isAnywhere: boolean,
): boolean {
  const candidate = candidates[at];
  if (!candidate) return false;
  const { start, end } = candidate;
  for (let back = at - 1; back >= 0; back--) {
    const other = candidates[back];
    if (!other || isSameWord(text, candidate, other)) continue;
    if (isAnywhere || clauseStart(text, start, other.start) <= other.start) return true;
    break;
  }
  for (let next = at + 1; next < candidates.length; next++) {
    const other = candidates[next];
    if (!other || isSameWord(text, candidate, other)) continue;
    return isAnywhere || clauseEnd(text, end, other.start) >= other.start;
  }
  return false;
}

/** Whether another candidate is the same word, within it or around it. */
function isSameWord(text: string, candidate: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!candidate || !other) return true;
  const { start, end } = candidate;
  if (other.start < end && other.end > start) return true;
  return text.slice(start, end).toLowerCase() === text.slice(other.start, other.end).toLowerCase();
}

const isEnd = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b;
const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;

/** Where a clause begins: after a full stop or a semicolon and a space, looked for back to a limit, at most `REACH` code units. */
function clauseStart(text: string, place: number, limit: number = 0): number {
  const least = Math.max(limit, place - REACH);
  let at = place;
  while (at > least && !(at > 1 && isBlank(text.charCodeAt(at - 1)) && isEnd(text.charCodeAt(at - 2)))) at--;
  return at;
}

/** Where it ends, looked for up to a limit, at most `REACH` code units after the first. */
function clauseEnd(text: string, place: number, limit: number = text.length): number {
  const most = Math.min(limit, place + REACH);
  let at = place;
  while (
    at < most &&
    !(isEnd(text.charCodeAt(at)) && (at + 1 >= text.length || isBlank(text.charCodeAt(at + 1))))
  )
    at++;
  return at;
}
