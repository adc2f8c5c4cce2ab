import type { DocumentMatch } from './document-match.ts';

/** Returns a negative number if one match begins before the other in its document, a positive one if after, else 0. */
function compareMatches({ spans: [one] }: DocumentMatch, { spans: [other] }: DocumentMatch): number {
  return one.page - other.page || one.item - other.item || one.start - other.start;
}

/** Returns the match at the place of another: one that was found anew is another object. */
export const matchAtPlace = (
  matches: readonly DocumentMatch[],
  place: DocumentMatch,
): DocumentMatch | undefined => matches.find((match) => compareMatches(match, place) === 0);

/**
 * Returns the match after `from`, or the one before it, of matches in reading order; without `from`, the first on the page in view or
 * after it, or the last before it. `undefined` at the end. Files need not have their items in reading order, so that order counts first.
 */
export function matchBeside(
  matches: readonly DocumentMatch[],
  from: DocumentMatch | undefined,
  direction: 1 | -1,
  viewed: number,
): DocumentMatch | undefined {
  const known = from && matchAtPlace(matches, from);
  const at = known ? matches.indexOf(known) : -1;
  if (at >= 0) return matches[at + direction];
  const next = matches.findIndex(({ spans: [{ page }] }) => page >= viewed);
  if (direction === 1) return matches[next];
  return next < 0 ? matches.at(-1) : matches[next - 1];
}

/** Returns the match of an entry after `from`, round at the end; `undefined` where there is none. */
export function nextOfEntry(
  matches: readonly DocumentMatch[],
  id: string,
  from: DocumentMatch | undefined,
  viewed: number,
): DocumentMatch | undefined {
  const own = matches.filter(({ meaning }) => meaning.entries.includes(id));
  const after = from
    ? own.find((match) => compareMatches(match, from) > 0)
    : own.find(({ spans: [{ page }] }) => page >= viewed);
  return after ?? own[0];
}
