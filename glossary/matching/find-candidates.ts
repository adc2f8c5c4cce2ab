import type { Tokens } from '../text/tokens.ts';
import { BROKEN, DASHED, SPACED, TOUCHING } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { NAME } from './claim.ts';
import { isInAddress } from './context-rules/is-in-address.ts';
import { isInCitation } from './context-rules/is-in-citation.ts';
import { hasCase } from './has-case.ts';
import type { MatchIndex } from './index/match-index.ts';

/** Prefixes that, joined by a dash, turn a word into something else: "non-epileptic" is not epileptic. */
const TURNING_PREFIX = /^(?:non|anti|pseudo|un|quasi|ex)$/i;
const LONGEST_TURNING_PREFIX = 6;

const SLASH = 0x2f;
const PLUS = 0x2b;
const APOSTROPHE_S_LENGTH = 2;

/** All places where forms stand in a block's text, by start, the longest first where several start together. */
export function findCandidates(index: MatchIndex, text: string, tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  const { count, words } = tokens;
  for (let first = 0; first < count; first++) {
    const node = index.firstNode(words[first] ?? 0);
    if (node !== 0) walk(found, { index, text, tokens, first }, node);
  }
  return found;
}

interface Place {
  index: MatchIndex;
  text: string;
  tokens: Tokens;
  first: number;
}

function walk(found: Candidate[], place: Place, firstNode: number): void {
  const { index, tokens, text, first } = place;
  const before = found.length;
  let node = firstNode;
  for (let last = first; node !== 0; node = index.nextNode(node, tokens.words[last] ?? 0)) {
    if (index.endsForm(node)) addCandidate(found, place, last, node);
    last++;
    if (last >= tokens.count || !joins(text, tokens, last)) break;
  }
  if (found.length - before > 1) found.push(...found.splice(before).reverse());
}

function addCandidate(found: Candidate[], place: Place, last: number, node: number): void {
  const { tokens, text, first } = place;
  const claims = standingClaims(place, last, node);
  if (claims.length === 0 || isTurned(text, tokens, first)) return;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? 0;
  if (!isInAddress(text, start, end) && !isInCitation(text, start, end)) found.push({ start, end, claims });
}

/** The claims whose demands on case and context the text meets. */
function standingClaims({ index, text, tokens, first }: Place, last: number, node: number): number[] {
  const claims: number[] = [];
  index.eachClaim(node, (claim, pattern) => {
    const stands =
      (pattern === '' || hasCase(text, tokens, first, last, pattern)) &&
      ((claim & NAME) === 0 || !isPossessive(text, tokens, last + 1));
    if (stands) claims.push(claim);
  });
  return claims;
}

/** Whether a form may go on from the token before to this one. */
function joins(text: string, tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? BROKEN;
  if (gap === TOUCHING) return true;
  if (gap === BROKEN) return false;
  const unit = text.charCodeAt(tokens.starts[at] ?? 0);
  if (unit === SLASH || unit === PLUS) return false;
  return gap !== SPACED || text.charCodeAt(tokens.starts[at - 1] ?? 0) !== SLASH;
}

function isPossessive(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.gaps[at] !== TOUCHING) return false;
  const start = tokens.starts[at] ?? 0;
  const length = (tokens.ends[at] ?? 0) - start;
  return length >= APOSTROPHE_S_LENGTH && /^\P{L}[\s\S]*s$/iu.test(text.slice(start, start + length));
}

function isTurned(text: string, tokens: Tokens, first: number): boolean {
  const gap = tokens.gaps[first];
  if (first === 0 || (gap !== DASHED && gap !== SPACED)) return false;
  const start = tokens.starts[first - 1] ?? 0;
  const end = tokens.ends[first - 1] ?? 0;
  if (end - start > LONGEST_TURNING_PREFIX) return false;
  const prefix = text.slice(start, end);
  // British texts also write "non epileptic"; no other prefix stands apart.
  return gap === DASHED ? TURNING_PREFIX.test(prefix) : /^non$/i.test(prefix);
}
