import type { Candidate } from '../candidate.ts';
import { applyAcronymRules } from './acronyms/apply-acronym-rules.ts';
import { settleClearContexts } from './clear-contexts.ts';
import { markLoneWords } from './lone-words.ts';
import { applyWordRules } from './words/apply-word-rules.ts';

/** Takes away a block's candidates that mean something else where they are, or marks them as doubtful or certain. */
export type ContextRules = (text: string, candidates: Candidate[]) => Candidate[];

/** What else the words and letters of neurology mean elsewhere: the rules of the bundled glossary. */
export const medicalContextRules: ContextRules = (text, candidates) =>
  settleClearContexts(text, applyAcronymRules(text, markLoneWords(text, applyWordRules(text, candidates))));

/** The user's own terms mean what the user says, in any field. */
export const noContextRules: ContextRules = (_, candidates) => candidates;
