import type { FormRule } from './form-rule.ts';
import { americanSpelling, britishSpelling } from './spelling-of-word.ts';

/**
 * The other spelling of a word, which means the same wherever it stands: so the index gives both spellings one
 * number, instead of varying each form.
 */
export const spellings: FormRule = {
  name: 'British and American spelling',
  before: 'anaemia',
  after: 'anemia',
  apply(word) {
    const american = americanSpelling(word);
    const variants = new Set([american, britishSpelling(american)]);
    variants.delete(word);
    return [...variants];
  },
};
