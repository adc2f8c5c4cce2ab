import type { ContextRules } from '../../../../glossary/matching/context-rules/context-rules.ts';
import { findMatches } from '../../../../glossary/matching/find-matches.ts';
import type { MatchIndex } from '../../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';

/** A certain match: in UTF-16 code units of the text. */
export interface CertainMatch {
  start: number;
  end: number;
  /** Of the entries, sorted. */
  ids: string[];
}

/** What a text shows without any evidence: the matches that properties compare. */
export function certainMatches(index: MatchIndex, text: string, contextRules: ContextRules): CertainMatch[] {
  const { matches } = findMatches(index, [{ text }], NO_EVIDENCE, contextRules);
  return matches
    .filter(({ reason }) => reason === 'certain')
    .map(({ start, end, entries }) => ({
      start,
      end,
      ids: entries.toSorted(),
    }));
}
