import { type Entry, entryForms } from '../../glossary/authoring/compiling/entry-file.ts';
import { findMedicalMatches } from '../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../glossary/matching/index/match-index.ts';
import type { Evidence, MatchResult } from '../../glossary/matching/match.ts';

/** More distinct entries than any threshold asks for. */
const ENOUGH_EVIDENCE = 32;

/** Makes the function that finds the entries' forms in text that surely speaks of the field. */
export function proseMatcher(entries: readonly Entry[]): (text: string) => MatchResult {
  const index = loadIndex(buildIndex(entries.map(entryForms)));
  const evidence: Evidence = { seen: entries.slice(0, ENOUGH_EVIDENCE).map(({ id }) => id), spelledOut: {} };
  return (text) => findMedicalMatches(index, [{ text }], evidence);
}
