import { casedText, PATTERN_SEPARATOR } from '../forms/case-pattern.ts';
import { withoutStops } from '../text/acronym.ts';
import { APOSTROPHE } from '../text/character-kind.ts';
import { withoutBreaks } from '../text/line-hyphens.ts';
import { kindAt } from '../text/look-around.ts';
import { TokenReader } from '../text/token-reader.ts';
import { BROKEN, SPACED, TOUCHING, type Tokens } from '../text/tokens.ts';
import { type BrokenWord, BrokenWordFinder } from './broken-words.ts';
import type { Candidate } from './candidate.ts';
import { isRunningText } from './context-rules/running-text.ts';
import { EditedIndex } from './index/edited-index.ts';
import type { MatchIndex } from './index/match-index.ts';
import { NAME } from './posting.ts';

/** Prefixes that, joined by a dash, turn a word into something else: "non-epileptic" is not epileptic, "intra-venous" no vein. */
const TURNING_PREFIX = /^(?:non|anti|intra|pseudo|un|quasi|ex)$/i;
const LONGEST_TURNING_PREFIX = 6;

const SLASH = 0x2f;
const PLUS = 0x2b;

/** What places of forms are looked for with. */
interface CandidateSearch {
  reader: TokenReader;
  brokenWords: BrokenWordFinder;
}

const searches = new WeakMap<MatchIndex, CandidateSearch>();

/** What texts are searched with by an index: kept, since room for a page's tokens costs as much as many of its words. */
function searchWith(index: MatchIndex): CandidateSearch {
  const search = searches.get(index) ?? {
    reader: new TokenReader(index),
    brokenWords: new BrokenWordFinder(index),
  };
  searches.set(index, search);
  return search;
}

/**
 * All places of forms in a block's text, by start, of the same start the longest first.
 * A word that a hyphen parts counts as the whole word, and its parts as nothing.
 */
export function findCandidates(index: MatchIndex | EditedIndex, text: string): Candidate[] {
  if (index instanceof EditedIndex)
    return index.merge(findCandidates(index.file, text), findCandidates(index.edits, text));
  const { reader, brokenWords } = searchWith(index);
  const tokens = reader.read(text);
  const asWritten = candidatesIn(index, text, tokens);
  if (!tokens.hasDashes) return asWritten;
  const { words, mended } = brokenWords.find(text, tokens);
  if (words.length === 0) return asWritten;
  const holds = (candidate: Candidate, { start, end }: BrokenWord): boolean =>
    candidate.start <= start && end <= candidate.end;
  const whole = (mended ? candidatesIn(index, text, mended) : []).filter((candidate) =>
    words.some((word) => holds(candidate, word)),
  );
  const isIn = (candidates: readonly Candidate[], word: BrokenWord): boolean =>
    candidates.some((candidate) => holds(candidate, word));
  // A form may have the hyphen. If none has, the parts are words on one line only, unless a form has the whole word.
  const broken = words.filter((word) => !isIn(asWritten, word) && (word.isAtLineEnd || isIn(whole, word)));
  return inOrder([...withoutParts(asWritten, broken), ...whole]);
}

function withoutParts(candidates: readonly Candidate[], broken: readonly BrokenWord[]): Candidate[] {
  const starts = new Set(broken.flatMap((word) => word.starts));
  const ends = new Set(broken.flatMap((word) => word.ends));
  return candidates.filter(({ start, end }) => !starts.has(start) && !ends.has(end));
}

/** By start, the longest first; of two at the same place, as "post-⏎hypoxic" and "posthypoxic", the first. */
const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }, at, all) => start !== all[at - 1]?.start || end !== all[at - 1]?.end);

function candidatesIn(index: MatchIndex, text: string, tokens: Tokens): Candidate[] {
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
  const { text, tokens, first } = place;
  const postings = fittingPostings(place, last, node);
  if (postings.length === 0) return;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  if (!isTurned(text, tokens, first) && isRunningText(text, start, end)) found.push({ start, end, postings });
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

/** Whether ’s comes here: the only token of an apostrophe and more. */
function isPossessive(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.gaps[at] !== TOUCHING) return false;
  const start = tokens.starts[at]!;
  return tokens.ends[at]! > start + 1 && kindAt(text, start) === APOSTROPHE;
}

function isTurned(text: string, tokens: Tokens, first: number): boolean {
  const gap = tokens.gaps[first];
  if (first === 0 || gap === TOUCHING || gap === BROKEN) return false;
  const start = tokens.starts[first - 1]!;
  const end = tokens.ends[first - 1]!;
  if (end - start > LONGEST_TURNING_PREFIX) return false;
  const prefix = text.slice(start, end);
  // British texts also write "non epileptic"; no other prefix is written apart.
  return gap === SPACED ? /^non$/i.test(prefix) : TURNING_PREFIX.test(prefix);
}

/** Whether the tokens show the case that a pattern made by `casePattern` demands. */
function hasCase(text: string, tokens: Tokens, first: number, last: number, pattern: string): boolean {
  let from = 0;
  for (let at = first; at <= last; at++) {
    const separator = pattern.indexOf(PATTERN_SEPARATOR, from);
    const demanded = pattern.slice(from, separator === -1 ? undefined : separator);
    const token = withoutBreaks(text.slice(tokens.starts[at], tokens.ends[at]));
    if (demanded !== '' && !shows(token, demanded)) return false;
    from += demanded.length + 1;
  }
  return true;
}

const shows = (token: string, demanded: string): boolean =>
  token === demanded || casedText(withoutStops(token)) === demanded;
