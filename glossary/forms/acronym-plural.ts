import type { FormRule } from './form-rule.ts';
import { pluralsOfWord } from './plural-of-word.ts';

const LAST_WORD = /\s(\p{Ll}+)$/u;

/** The one variant of an acronym: a plural s in lower case. A common noun behind it takes its own plural: "CT scans". */
export const acronymPlural: FormRule = {
  name: 'plural s of an acronym',
  before: 'MRI',
  after: 'MRIs',
  apply(form) {
    if (/\p{Lu}$/u.test(form)) return pluralsOfWord(form).slice(0, 1);
    const [, noun] = form.match(LAST_WORD) ?? [];
    if (noun === undefined) return [];
    return pluralsOfWord(noun).map((plural) => form.slice(0, -noun.length) + plural);
  },
};
