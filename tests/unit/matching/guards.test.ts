import { describe, expect, test } from 'vitest';
import type { EntryForms, Form } from '../../../glossary/form.ts';
import { ACRONYM_RULES } from '../../../glossary/matching/context-rules/acronym-rules.ts';
import { EVERYDAY_WORD_RULES } from '../../../glossary/matching/context-rules/everyday-word-rules.ts';
import { MEDICAL_WORD_RULES } from '../../../glossary/matching/context-rules/medical-word-rules.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { found } from './marked-cases.ts';

/** An example without its brackets, and a glossary of nothing but what is in them. */
function readExample(example: string): { text: string; word: string; entries: EntryForms[] } {
  const word = example.match(/\[(.*?)\]/)?.[1] ?? '';
  const text = word.replaceAll('.', '');
  const form: Form = /\p{Lu}{2}|\p{L}\p{N}/u.test(text) ? { text, case: 'exact' } : { text };
  return { text: example.replace(/[[\]]/g, ''), word, entries: [{ id: 'word', forms: [form] }] };
}

const GUARDS = [...ACRONYM_RULES, ...EVERYDAY_WORD_RULES, ...MEDICAL_WORD_RULES];

describe('a guard of acronyms and words', () => {
  test.each(GUARDS.map(({ name, example }) => ({ name, example })))('$name: $example', ({ example }) => {
    const { text, word, entries } = readExample(example);
    const index = loadIndex(buildIndex(entries));
    expect(found(index, text).filter(({ reason }) => reason === 'certain')).toEqual([]);
    expect(found(index, `the ${word} was`)).toHaveLength(word === 'Gene' ? 0 : 1);
  });
});
