import type { Candidate } from '../../candidate.ts';
import { isSaidOfThing } from './beside-things.ts';
import { CLINICAL_WORD_RULES } from './clinical-word-rules.ts';
import { EVERYDAY_WORD_RULES } from './everyday-word-rules.ts';
import { FIGURATIVE_WORD_RULES } from './figurative-word-rules.ts';
import { MEDICAL_WORD_RULES } from './medical-word-rules.ts';
import { ORGAN_WORD_RULES } from './organ-word-rules.ts';
import { TECHNICAL_WORD_RULES } from './technical-word-rules.ts';
import { TOPIC_WORD_RULES } from './topic-word-rules.ts';
import type { WordRule } from './word-rule.ts';

/** All rules for words. */
export const WORD_RULES: readonly WordRule[] = [
  ...EVERYDAY_WORD_RULES,
  ...MEDICAL_WORD_RULES,
  ...CLINICAL_WORD_RULES,
  ...ORGAN_WORD_RULES,
  ...TECHNICAL_WORD_RULES,
  ...FIGURATIVE_WORD_RULES,
  ...TOPIC_WORD_RULES,
];

/** The rules by the words that they are about. */
const RULES = new Map<string, WordRule[]>();
for (const rule of WORD_RULES) {
  for (const word of rule.words) RULES.set(word, [...(RULES.get(word) ?? []), rule]);
}
const LONGEST = Math.max(...[...RULES.keys()].map(({ length }) => length));

/** The candidates without words that mean something else by a rule. */
export function applyWordRules(text: string, candidates: Candidate[]): Candidate[] {
  const others = candidates.filter((candidate) => isOtherWord(text, candidate));
  return others.length === 0 ? candidates : candidates.filter((candidate) => !others.includes(candidate));
}

function isOtherWord(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  if (end - start > LONGEST) return false;
  if (isSaidOfThing(text, candidate)) return true;
  const written = text.slice(start, end);
  const rules = rulesFor(written);
  return (
    rules?.some(({ before, after, applies }) => {
      const left = withOneSpace(text.slice(Math.max(0, start - before), start));
      const right = withOneSpace(text.slice(end, end + after));
      return applies(`${left}[${withOneSpace(written)}]${right}`, left.length);
    }) ?? false
  );
}

/** What a word of the rules is written without. */
const NOT_PLAIN = /[^a-z]/;

function rulesFor(written: string): readonly WordRule[] | undefined {
  if (!NOT_PLAIN.test(written)) return RULES.get(written);
  return RULES.get(
    written
      .toLowerCase()
      .replace(/[\s‐‑–-]+/g, ' ')
      .replace('’', "'"),
  );
}

const SPACES = /\s{2,}|[^\S ]/;

const withOneSpace = (text: string): string => (SPACES.test(text) ? text.replace(/\s+/g, ' ') : text);
