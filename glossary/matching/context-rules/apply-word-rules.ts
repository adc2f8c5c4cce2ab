import type { Candidate } from '../candidate.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE } from './acronym-rule.ts';
import { EVERYDAY_WORD_RULES } from './everyday-word-rules.ts';
import { MEDICAL_WORD_RULES } from './medical-word-rules.ts';
import type { WordRule } from './word-rule.ts';

/** The rules by the words that they are about. */
const RULES = new Map<string, WordRule[]>();
for (const rule of [...EVERYDAY_WORD_RULES, ...MEDICAL_WORD_RULES]) {
  for (const word of rule.words) RULES.set(word, [...(RULES.get(word) ?? []), rule]);
}
const LONGEST = Math.max(...[...RULES.keys()].map(({ length }) => length));

/** The candidates without words that mean something else by a rule. */
export function applyWordRules(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.some((candidate) => isOtherWord(text, candidate))
    ? candidates.filter((candidate) => !isOtherWord(text, candidate))
    : candidates;
}

function isOtherWord(text: string, { start, end }: Candidate): boolean {
  if (end - start > LONGEST) return false;
  const written = text.slice(start, end);
  const rules = RULES.get(
    written
      .toLowerCase()
      .replace(/[\s‐‑–-]+/g, ' ')
      .replace('’', "'"),
  );
  if (!rules) return false;
  const before = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  const around = `${before}[${written}]${text.slice(end, end + CONTEXT_AFTER)}`.replace(/\s+/g, ' ');
  return rules.some((rule) => rule.around.test(around));
}
