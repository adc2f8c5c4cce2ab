import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { readMatches } from '../../../glossary/matching/match-record.ts';
import type { MatchResponse, Meaning } from '../../messaging/match-response.ts';

/**
 * What a page needs of an answer. What the reader does not want marked is left out; evidence stays, since the page still
 * says it.
 */
export function toMatchResponse(answer: MatchResult, isHidden: (id: string) => boolean): MatchResponse {
  const { nearby, evidence, recheck } = answer;
  const visible = (record: readonly number[]): Match[] => visibleMatches(record, answer.entries, isHidden);
  const meanings = new Meanings(answer.entries);
  const found = visible(answer.matches);
  const matches = found.flatMap((match) => [match.block, match.start, match.end, meanings.positionOf(match)]);
  // Where nothing stands near, an ambiguous form means less than it may mean later.
  const doubted = found.filter(({ reason, block }) => reason === 'field' && !nearby[block]);
  const waiting = [...new Set([...visible(answer.withheld), ...doubted].map(({ block }) => block))];
  return { meanings: meanings.all, matches, waiting, nearby, evidence, recheck };
}

function visibleMatches(
  record: readonly number[],
  ids: readonly string[],
  isHidden: (id: string) => boolean,
): Match[] {
  const matches = readMatches(record);
  if (!ids.some(isHidden)) return matches;
  const shown = (entry: number): boolean => !isHidden(ids[entry] ?? '');
  return matches
    .map((match) => ({ ...match, entries: match.entries.filter(shown) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Numbers what matches mean. */
class Meanings {
  readonly all: Meaning[] = [];
  readonly #ids: readonly string[];
  readonly #positions = new Map<string, number>();

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  positionOf({ entries, inner }: Match): number {
    const within = inner.map(({ entry }) => entry);
    const key = `${entries}|${within}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const idsOf = (positions: readonly number[]): string[] =>
      positions.map((entry) => this.#ids[entry] ?? '');
    this.#positions.set(key, this.all.length);
    return this.all.push({ entries: idsOf(entries), inner: idsOf(within) }) - 1;
  }
}
