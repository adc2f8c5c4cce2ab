import type { Candidate } from '../candidate.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE } from './acronym-rule.ts';
import { EVERYDAY_WORD_RULES } from './everyday-word-rules.ts';
import { MEDICAL_WORD_RULES } from './medical-word-rules.ts';
import type { WordRule } from './word-rule.ts';

/** All guards of words, by the forms that they watch. */
const GUARDS = new Map<string, WordRule[]>();
for (const each of [...EVERYDAY_WORD_RULES, ...MEDICAL_WORD_RULES]) {
  for (const word of each.words) GUARDS.set(word, [...(GUARDS.get(word) ?? []), each]);
}
const LONGEST = Math.max(...[...GUARDS.keys()].map(({ length }) => length));

/** The candidates that are left when words whose surroundings give them another meaning are taken away. */
export function applyWordRules(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.some((candidate) => isGuarded(text, candidate))
    ? candidates.filter((candidate) => !isGuarded(text, candidate))
    : candidates;
}

function isGuarded(text: string, { start, end }: Candidate): boolean {
  if (end - start > LONGEST) return false;
  const written = text.slice(start, end);
  const guards = GUARDS.get(
    written
      .toLowerCase()
      .replace(/[\s‐‑–-]+/g, ' ')
      .replace('’', "'"),
  );
  if (!guards) return false;
  const before = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  const around = `${before}[${written}]${text.slice(end, end + CONTEXT_AFTER)}`.replace(/\s+/g, ' ');
  return guards.some((each) => each.around.test(around));
}
