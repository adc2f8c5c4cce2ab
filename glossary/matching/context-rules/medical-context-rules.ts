import { applyAcronymRules } from './acronyms/apply-acronym-rules.ts';
import { settleClearContexts } from './clear-contexts.ts';
import type { ContextRules } from './context-rules.ts';
import { markLoneWords } from './lone-words.ts';
import { applyWordRules } from './words/apply-word-rules.ts';

/** What else the words and letters of neurology mean elsewhere: the rules of the bundled glossary. */
export const medicalContextRules: ContextRules = (text, candidates) =>
  settleClearContexts(text, applyAcronymRules(text, markLoneWords(text, applyWordRules(text, candidates))));
