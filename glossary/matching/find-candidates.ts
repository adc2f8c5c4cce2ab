import { casedText, PATTERN_SEPARATOR } from '../forms/case-pattern.ts';
import { withoutStops } from '../text/acronym.ts';
import { BROKEN, DASHED, SPACED, TOUCHING, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isRunningText } from './context-rules/running-text.ts';
import type { MatchIndex } from './index/match-index.ts';
import { NAME } from './posting.ts';

/** Prefixes that, joined by a dash, turn a word into something else: "non-epileptic" is not epileptic. */
const TURNING_PREFIX = /^(?:non|anti|pseudo|un|quasi|ex)$/i;
const LONGEST_TURNING_PREFIX = 6;

const SLASH = 0x2f;
const PLUS = 0x2b;
const APOSTROPHE_S_LENGTH = 2;

/** All places of forms in a block's text, by start, of the same start the longest first. */
export function findCandidates(index: MatchIndex, text: string, tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  const { count, words } = tokens;
  for (let first = 0; first < count; first++) {
    const node = index.firstNode(words[first]!);
    if (node !== 0) findFrom(found, { index, text, tokens, first }, node);
  }
  return found;
}

/** A token at which a form may begin. */
interface Place {
  index: MatchIndex;
  text: string;
  tokens: Tokens;
  first: number;
}

function findFrom(found: Candidate[], place: Place, firstNode: number): void {
  const { index, tokens, text, first } = place;
  const before = found.length;
  let node = firstNode;
  for (let last = first; node !== 0; node = index.nextNode(node, tokens.words[last]!)) {
    if (index.endsForm(node)) addCandidate(found, place, last, node);
    last++;
    if (last >= tokens.count || !joins(text, tokens, last)) break;
  }
  if (found.length - before > 1) found.push(...found.splice(before).reverse());
}

function addCandidate(found: Candidate[], place: Place, last: number, node: number): void {
  const { tokens, text, first } = place;
  const postings = fittingPostings(place, last, node);
  if (postings.length === 0 || isTurned(text, tokens, first)) return;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  if (isRunningText(text, start, end)) found.push({ start, end, postings });
}

/** The postings whose demands on case and context the text meets. */
function fittingPostings({ index, text, tokens, first }: Place, last: number, node: number): number[] {
  const postings: number[] = [];
  index.eachPosting(node, (posting, pattern) => {
    const fits =
      (pattern === '' || hasCase(text, tokens, first, last, pattern)) &&
      ((posting & NAME) === 0 || !isPossessive(text, tokens, last + 1));
    if (fits) postings.push(posting);
  });
  return postings;
}

/** Whether a form may go on from the token before to this one. */
function joins(text: string, tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at]!;
  if (gap === TOUCHING) return true;
  if (gap === BROKEN) return false;
  const unit = text.charCodeAt(tokens.starts[at]!);
  if (unit === SLASH || unit === PLUS) return false;
  return gap !== SPACED || text.charCodeAt(tokens.starts[at - 1]!) !== SLASH;
}

function isPossessive(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.gaps[at] !== TOUCHING) return false;
  const start = tokens.starts[at]!;
  const end = tokens.ends[at]!;
  return end - start >= APOSTROPHE_S_LENGTH && /^\P{L}[\s\S]*s$/iu.test(text.slice(start, end));
}

function isTurned(text: string, tokens: Tokens, first: number): boolean {
  const gap = tokens.gaps[first];
  if (first === 0 || (gap !== DASHED && gap !== SPACED)) return false;
  const start = tokens.starts[first - 1]!;
  const end = tokens.ends[first - 1]!;
  if (end - start > LONGEST_TURNING_PREFIX) return false;
  const prefix = text.slice(start, end);
  // British texts also write "non epileptic"; no other prefix is written apart.
  return gap === DASHED ? TURNING_PREFIX.test(prefix) : /^non$/i.test(prefix);
}

/** Whether the tokens show the case that a pattern made by `casePattern` demands. */
function hasCase(text: string, tokens: Tokens, first: number, last: number, pattern: string): boolean {
  let from = 0;
  for (let at = first; at <= last; at++) {
    const separator = pattern.indexOf(PATTERN_SEPARATOR, from);
    const demanded = pattern.slice(from, separator === -1 ? undefined : separator);
    if (demanded !== '' && !shows(text.slice(tokens.starts[at], tokens.ends[at]), demanded)) return false;
    from += demanded.length + 1;
  }
  return true;
}

const shows = (token: string, demanded: string): boolean =>
  token === demanded || casedText(withoutStops(token)) === demanded;
