import type { FormRule } from './form-rule.ts';

/** First parts of compounds that are written closed as often as with a hyphen. */
const PREFIXES =
  'ante|anti|auto|bereitschafts|bi|cardio|cerebro|chemo|cortico|cranio|dermato|electro|encephalo|extra|gastro|hemi|hyper|hypo|immuno|infra|inter|intra|macro|micro|mid|mini|mono|multi|musculo|neuro|non|oculo|peri|photo|physio|poly|post|pre|pseudo|psycho|quadri|retro|semi|sub|super|supra|thalamo|trans|tri|ultra|uni|vaso|vestibulo|video';
const CLOSED = new RegExp(`(?<![\\p{L}\\p{N}-])(${PREFIXES})(?=\\p{Ll}{5})`, 'giu');
const HYPHEN_IN_WORD = /(?<=\p{Ll})[-‐‑–](?=\p{Ll})/gu;

/** Cuts a closed compound after its well-known prefix: "posthypoxic". `undefined` for a word without one. */
export function openCompound(word: string): [prefix: string, rest: string] | undefined {
  const [prefix] = word.match(CLOSED) ?? [];
  return prefix !== undefined && word.startsWith(prefix) ? [prefix, word.slice(prefix.length)] : undefined;
}

/** A hyphen left out. Names keep theirs: nobody writes "LanceAdams". */
export const closedCompound: FormRule = {
  name: 'hyphenated compound written closed',
  before: 'post-hypoxic myoclonus',
  after: 'posthypoxic myoclonus',
  apply(form) {
    const closed = form.replace(HYPHEN_IN_WORD, '');
    return closed === form ? [] : [closed];
  },
};

/** A hyphen (or a space, which matches where a hyphen does) after a well-known prefix. */
export const openedCompound: FormRule = {
  name: 'closed compound written with a hyphen',
  before: 'posthypoxic myoclonus',
  after: 'post-hypoxic myoclonus',
  apply(form) {
    // Few forms have such a prefix, and looking for one costs less than replacing none.
    return form.search(CLOSED) === -1 ? [] : [form.replace(CLOSED, '$1-')];
  },
};
