import type { InnerMatch, Match } from '../matching/match.ts';

/** A card has no room for more. */
const MOST_INNER = 8;

/**
 * Merges what several glossaries find in the same blocks, in the user's order of them: of matches that overlap the one that
 * begins first stays, among those the longest. The same range is one match with the entries of all. What lies inside a match
 * that stays is named as an entry inside it.
 * However a page is cut into requests, the merge is the same, since each block is merged by itself.
 * @param found per glossary its matches in order of block and offset, without overlaps
 */
export function mergeMatches(found: readonly (readonly Match[])[]): Match[] {
  const [first = [], ...others] = found.filter((matches) => matches.length > 0);
  if (others.length === 0) return [...first];
  // Stable, so that of equal ranges the order of the glossaries stays.
  const all = found.flat().sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const merged: Match[] = [];
  for (const match of all) {
    const last = merged.at(-1);
    if (last === undefined || last.block !== match.block || match.start >= last.end) merged.push(match);
    else if (match.start === last.start && match.end === last.end) merged.splice(-1, 1, joined(last, match));
    else if (match.end <= last.end) merged.splice(-1, 1, holding(last, match));
  }
  return merged;
}

/** One match for two of the same range: what is sure for either is sure. */
function joined(one: Match, other: Match): Match {
  const entries = [...new Set([...one.entries, ...other.entries])];
  const reason = one.reason === 'everyday' ? other.reason : one.reason;
  return withInner({ ...one, reason, entries }, other.inner);
}

/** A match with what another glossary finds inside it. */
const holding = (outer: Match, { start, end, entries, inner }: Match): Match =>
  withInner(outer, [...entries.map((entry) => ({ start, end, entry })), ...inner]);

function withInner(match: Match, further: readonly InnerMatch[]): Match {
  const named = new Set(match.entries);
  const inner = [...match.inner, ...further]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ entry }) => !named.has(entry) && named.add(entry));
  return { ...match, inner: inner.slice(0, MOST_INNER) };
}
