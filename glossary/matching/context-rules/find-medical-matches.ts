import { findMatches } from '../find-matches.ts';
import type { EditedIndex } from '../index/edited-index.ts';
import type { MatchIndex } from '../index/match-index.ts';
import type { BlockText, Evidence, MatchResult } from '../match.ts';
import { medicalContextRules } from './medical-context-rules.ts';

/** Finds the forms of the bundled glossary, as `findMatches` does, by its own rules. */
export const findMedicalMatches = (
  index: MatchIndex | EditedIndex,
  blocks: readonly BlockText[],
  evidence: Evidence,
): MatchResult => findMatches(index, blocks, evidence, medicalContextRules);
