import type { Candidate } from '../../candidate.ts';
import { isSaidOfThing } from './beside-things.ts';
import { CLINICAL_WORD_RULES } from './clinical-word-rules.ts';
import { EVERYDAY_WORD_RULES } from './everyday-word-rules.ts';
import { FIGURATIVE_WORD_RULES } from './figurative-word-rules.ts';
import { FURTHER_SENSE_RULES } from './further-sense-rules.ts';
import { MEDICAL_WORD_RULES } from './medical-word-rules.ts';
import { OPERATION_WORD_RULES } from './operation-word-rules.ts';
import { ORGAN_WORD_RULES } from './organ-word-rules.ts';
import { isProperName } from './proper-names.ts';
import { TECHNICAL_WORD_RULES } from './technical-word-rules.ts';
import { TOPIC_WORD_RULES } from './topic-word-rules.ts';
import { WARD_WORD_RULES } from './ward-word-rules.ts';
import type { WordRule } from './word-rule.ts';

/** All rules for words. */
export const WORD_RULES: readonly WordRule[] = [
  ...EVERYDAY_WORD_RULES,
  ...MEDICAL_WORD_RULES,
  ...CLINICAL_WORD_RULES,
  ...ORGAN_WORD_RULES,
  ...WARD_WORD_RULES,
  ...OPERATION_WORD_RULES,
  ...TECHNICAL_WORD_RULES,
  ...FIGURATIVE_WORD_RULES,
  ...FURTHER_SENSE_RULES,
  ...TOPIC_WORD_RULES,
];

/** Rules that look at as much text around a word. */
interface Rules extends Pick<WordRule, 'before' | 'after'> {
  rules: WordRule[];
}

/** The rules by the words that they are about, those together that look at the same text. */
const RULES = new Map<string, Rules[]>();
for (const rule of WORD_RULES) {
  for (const word of rule.words) {
    const known = RULES.get(word) ?? [];
    const same = known.find(({ before, after }) => before === rule.before && after === rule.after);
    if (same) same.rules.push(rule);
    else known.push({ before: rule.before, after: rule.after, rules: [rule] });
    RULES.set(word, known);
  }
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
  if (isSaidOfThing(text, candidate) || isProperName(text, candidate)) return true;
  const written = text.slice(start, end);
  return (
    rulesFor(written)?.some(({ before, after, rules }) => {
      const left = withOneSpace(text.slice(Math.max(0, start - before), start));
      const around = `${left}[${withOneSpace(written)}]${withOneSpace(text.slice(end, end + after))}`;
      return rules.some(({ applies }) => applies(around, left.length));
    }) ?? false
  );
}

/** What a word of the rules is written without. */
const NOT_PLAIN = /[^a-z]/;

/** The rules for words as texts write them, "Drug-Resistant", of those that were met: a text has the same ones again and again. */
const rulesByWritten = new Map<string, readonly Rules[] | undefined>();
const MOST_WRITTEN = 4096;

function rulesFor(written: string): readonly Rules[] | undefined {
  if (!NOT_PLAIN.test(written)) return RULES.get(written);
  if (rulesByWritten.has(written)) return rulesByWritten.get(written);
  const word = written
    .toLowerCase()
    .replace(/[\s‐‑–-]+/g, ' ')
    .replace('’', "'");
  const rules = RULES.get(word);
  if (rulesByWritten.size >= MOST_WRITTEN) rulesByWritten.clear();
  rulesByWritten.set(written, rules);
  return rules;
}

const SPACES = /\s{2,}|[^\S ]/;

const withOneSpace = (text: string): string => (SPACES.test(text) ? text.replace(/\s+/g, ' ') : text);
