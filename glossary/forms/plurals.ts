import type { FormRule } from './form-rule.ts';
import { pluralsOfWord } from './plural-of-word.ts';

/** The word before one of these is the one that takes the plural: "sudden loss of tone". */
const HEAD_BEFORE = /\s(?:of|in|with|without|due|after|from|for|by|during|at|on|to)\s/;
const BETWEEN_WORDS: ReadonlySet<number> = new Set([...' \u00a0-–—/'].map((sign) => sign.charCodeAt(0)));

/** The regular and the irregular medical plural of a form's head: its last word, or the one before a preposition. */
export const plurals: FormRule = {
  name: 'plural of the head word',
  before: 'oculogyric crisis',
  after: 'oculogyric crises',
  apply(form) {
    const headEnd = form.match(HEAD_BEFORE)?.index ?? form.length;
    let start = headEnd;
    while (start > 0 && !BETWEEN_WORDS.has(form.charCodeAt(start - 1))) start--;
    const [before, after] = [form.slice(0, start), form.slice(headEnd)];
    return pluralsOfWord(form.slice(start, headEnd)).map((plural) => before + plural + after);
  },
};

const LAST_WORD = /\s(\p{Ll}+)$/u;

/** An acronym's plural s in lower case, its only variant. A common noun after it takes its own plural: "CT scans". */
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
