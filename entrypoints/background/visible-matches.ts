import type { MatchAnswer } from '../../glossary/matching/match.ts';
import { readMatches, writeMatch } from '../../glossary/matching/match-record.ts';

/** Leaves out of an answer what the reader does not want marked; evidence stays, since the page still says it. */
export function visibleMatches(answer: MatchAnswer, isHidden: (id: string) => boolean): MatchAnswer {
  if (!answer.entries.some(isHidden)) return answer;
  const shown = (entry: number): boolean => !isHidden(answer.entries[entry] ?? '');
  const keep = (record: readonly number[]): number[] => {
    const kept: number[] = [];
    for (const match of readMatches(record)) {
      const entries = match.entries.filter(shown);
      if (entries.length > 0) writeMatch(kept, { ...match, entries });
    }
    return kept;
  };
  return { ...answer, matches: keep(answer.matches), withheld: keep(answer.withheld) };
}
