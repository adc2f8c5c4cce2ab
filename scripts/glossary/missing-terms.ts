import { uncommonWords } from '../../glossary/authoring/checking/uncommon-words.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-schema.ts';
import { readMatches } from '../../glossary/matching/match-record.ts';
import { isCommonWord } from './common-words.ts';
import { proseMatcher } from './prose-matcher.ts';

/** The technical words of these texts that no entry has a form for, most frequent first. */
export function missingTerms(
  entries: readonly Entry[],
  texts: readonly string[],
): [word: string, count: number][] {
  const find = proseMatcher(entries);
  const totals = new Map<string, number>();
  for (const text of texts) {
    const { matches, withheld } = find(text);
    const covered = readMatches([...matches, ...withheld]);
    for (const [word, count] of uncommonWords(text, covered, isCommonWord)) {
      totals.set(word, (totals.get(word) ?? 0) + count);
    }
  }
  return [...totals].sort(([a, few], [b, many]) => many - few || a.localeCompare(b));
}
