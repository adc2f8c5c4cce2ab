import { describe, expect, test } from 'vitest';
import type { EntryForms, Form } from '../../../glossary/form.ts';
import { ACRONYM_RULES } from '../../../glossary/matching/context-rules/acronyms/acronym-rules.ts';
import { WORD_RULES } from '../../../glossary/matching/context-rules/words/apply-word-rules.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { type Found, found } from './marked-cases.ts';

/** An example without its brackets, and a glossary of nothing but what is in them. */
function readExample(
  example: string,
  ambiguous: boolean,
): { text: string; word: string; entries: EntryForms[] } {
  const word = example.match(/\[(.*?)\]/)?.[1] ?? '';
  const text = word.replaceAll('.', '');
  const isExact = /\p{Lu}\s?\p{Lu}|\p{L}\p{N}/u.test(text);
  const form: Form = isExact ? { text, ambiguous, case: 'exact' } : { text, ambiguous };
  return { text: example.replace(/[[\]]/g, ''), word, entries: [{ id: 'word', forms: [form] }] };
}

const COUNTS_IN_FIELD: readonly string[] = ['unlikely', 'unexplained'];

/** An unlikely acronym is one that would count on a page of the field, any other word one that counts anywhere. */
const GUARDS = [...ACRONYM_RULES, ...WORD_RULES].map((rule) => ({
  ...rule,
  page: 'finding' in rule && COUNTS_IN_FIELD.includes(rule.finding) ? ('field' as const) : ('bare' as const),
}));

describe('a guard of acronyms and words', () => {
  test.each(GUARDS)('$name: $example', ({ example, page }) => {
    const { text, word, entries } = readExample(example, page === 'field');
    const index = loadIndex(buildIndex(entries));
    const counted = (each: string): Found[] =>
      found(index, each, page).filter(({ reason }) => reason !== 'withheld');
    expect(counted(text)).toEqual([]);
    expect(counted(`the ${word} was`)).toHaveLength(word === 'Gene' ? 0 : 1);
  });
});
