import type { FormRule } from './form-rule.ts';

/** A name and the common noun that follows it: "Lafora disease", "Lennox-Gastaut syndrome". */
const NAME_BEFORE_NOUN = /^((?:\p{Lu}\p{Ll}+[\s-])*?\p{Lu}\p{L}*\p{Ll})( \p{Ll}.*)$/u;
const POSSESSIVE = /(\p{L})['’]s(?= |$)/gu;
const BARE_APOSTROPHE = /s['’](?= )/gu;

/** An eponym's name with ’s, with s alone and with neither: Parkinson’s, Parkinsons, Parkinson disease. */
export const possessives: FormRule = {
  name: 'possessive of an eponym',
  before: 'Lafora disease',
  after: "Lafora's disease",
  apply(form) {
    if (/['’]s?(?: |$)/u.test(form)) return withoutPossessive(form);
    const [, name, rest] = form.match(NAME_BEFORE_NOUN) ?? [];
    if (!name || !rest || name.length < 3) return [];
    return name.endsWith('s')
      ? [`${name}'${rest}`, `${name}'s${rest}`]
      : [`${name}'s${rest}`, `${name}s${rest}`];
  },
};

function withoutPossessive(form: string): string[] {
  const bare = form.replace(POSSESSIVE, '$1').replace(BARE_APOSTROPHE, 's');
  const joined = form.replace(POSSESSIVE, '$1s');
  return [bare, joined].filter((variant, at, all) => variant !== form && all.indexOf(variant) === at);
}
