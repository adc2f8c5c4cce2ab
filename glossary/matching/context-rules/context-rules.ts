import type { Candidate } from '../candidate.ts';

/** Takes away a block's candidates that mean something else where they are, or marks them as doubtful or certain. */
export type ContextRules = (text: string, candidates: Candidate[]) => Candidate[];

/** The user's own terms mean what the user says, in any field. */
export const noContextRules: ContextRules = (_, candidates) => candidates;
