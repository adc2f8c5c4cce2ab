import type { FormRule } from './form-rule.ts';

const NUMBERED = /(?<![\p{L}\p{N}-])(\p{Lu}{2,})(\d{1,2}\p{Lu}?)(?![\p{L}\p{N}])/u;
const SMALL_FIRST = /(?<![\p{L}\p{N}-])(\p{Ll}{1,2})(\p{Lu}{2,})(?![\p{Ll}\p{N}])/u;
const SUBSCRIPT = /(?<![\p{L}\p{N}-])(\p{Lu}{3,})-(\p{Lu})(?![\p{L}\p{N}-])/u;

/** The replacements of what a rule looks for; none where it is not there. */
const replaced = (form: string, what: RegExp, ...by: string[]): string[] =>
  what.test(form) ? by.map((each) => form.replace(what, each)) : [];

/** The number of a gene or a type set apart. A space matches where a hyphen does. */
export const numberApart: FormRule = {
  name: 'number of an acronym written apart',
  before: 'SCA14',
  after: 'SCA 14',
  apply: (form) => replaced(form, NUMBERED, '$1 $2'),
};

/** A small letter before an acronym set off, as older papers have it. */
export const prefixApart: FormRule = {
  name: 'small letter of an acronym set off with a hyphen',
  before: 'vCJD',
  after: 'v-CJD',
  apply: (form) => replaced(form, SMALL_FIRST, '$1-$2'),
};

/** A subscript letter in brackets, or on the line, where copied text has lost it. */
export const flatSubscript: FormRule = {
  name: 'subscript letter of an acronym in brackets or on the line',
  before: 'GABA-A receptor',
  after: 'GABAA receptor',
  apply: (form) => replaced(form, SUBSCRIPT, '$1$2', '$1($2)'),
};
