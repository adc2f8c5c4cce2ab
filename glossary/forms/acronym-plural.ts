import type { FormRule } from './form-rule.ts';
import { pluralsOfWord } from './plural-of-word.ts';

/** The one variant of an acronym: a plural s in lower case. */
export const acronymPlural: FormRule = {
  name: 'plural s of an acronym',
  before: 'MRI',
  after: 'MRIs',
  apply: (form) => (/\p{Lu}$/u.test(form) ? pluralsOfWord(form).slice(0, 1) : []),
};
