import type { Candidate } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY, LONE } from '../posting.ts';
import { speaksOfMedicine } from './topics/is-about.ts';

/** A block with fewer words is a heading, an item of a list or a cell of a table, which says nothing of its own. */
const SENTENCE_WORDS = 5;
const WORD = /(?<!\S)[^\s\p{L}]*\p{L}/gu;

/** UTF-16 code units: a longer block is looked at around the word only. */
const REACH = 200;

/**
 * The candidates of a block, those with further meanings marked as `LONE` where nothing else in the block is of
 * medicine: beside an article stand comments, advertisements and links that speak of anything.
 */
export function markLoneWords(text: string, candidates: Candidate[]): Candidate[] {
  const [first] = candidates;
  if (!first || !candidates.every(isDoubtfulWord)) return candidates;
  if (!candidates.every((candidate) => isSameWord(text, first, candidate))) return candidates;
  const { start, end } = first;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = `${before}${after}`.match(WORD) ?? [];
  if (words.length < SENTENCE_WORDS || speaksOfMedicine(before, after)) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    postings: candidate.postings.map((posting) => posting | LONE),
  }));
}

/** Acronyms have rules of their own. */
const isDoubtfulWord = (candidate: Candidate): boolean =>
  candidate.postings.every((posting) => (posting & (AMBIGUOUS | EVERYDAY)) !== 0 && !(posting & ACRONYM));

/** Whether a candidate is the word of another, or within it. */
function isSameWord(text: string, { start, end }: Candidate, other: Candidate): boolean {
  if (other.start >= start && other.end <= end) return true;
  return text.slice(start, end).toLowerCase() === text.slice(other.start, other.end).toLowerCase();
}
