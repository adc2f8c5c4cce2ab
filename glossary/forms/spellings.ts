import type { FormRule } from './form-rule.ts';
import { americanSpelling, britishSpelling } from './spelling-of-word.ts';

/** Words that begin with a lower-case letter or one capital; acronyms are left alone. */
const WORD = /(?<![\p{L}\p{N}])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}])/gu;

/** All words of a form in American and all in British spelling. */
export const spellings: FormRule = {
  name: 'British and American spelling',
  before: 'anaemia with generalised oedema',
  after: 'anemia with generalized edema',
  apply(form) {
    const american = form.replace(WORD, (word) => spellingsOf(word).american);
    const british = form.replace(WORD, (word) => spellingsOf(word).british);
    return [american, british].filter((variant, at, all) => variant !== form && all.indexOf(variant) === at);
  },
};

interface Spellings {
  american: string;
  british: string;
}

const known = new Map<string, Spellings>();

/** A glossary uses the same few thousand words again and again. */
function spellingsOf(word: string): Spellings {
  const found = known.get(word);
  if (found) return found;
  const lower = word.toLowerCase();
  const american = americanSpelling(lower);
  const british = britishSpelling(american);
  const spelled = american === british ? { american: word, british: word } : { american, british };
  known.set(word, spelled);
  return spelled;
}
