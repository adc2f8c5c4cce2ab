import type { FormRule } from './form-rule.ts';

/** What is called after people. */
const NAMED_AFTER_PEOPLE =
  'anomaly|aphasia|area|ataxia|atrophy|body|bodies|canal|cell|cells|chorea|contracture|criteria|dementia|disease|disorder|dystonia|dystrophy|encephalitis|encephalopathy|epilepsy|fiber|fibre|gyrus|law|malformation|maneuver|manoeuvre|myopathy|neuropathy|nucleus|nystagmus|palsy|paralysis|paresis|phenomenon|psychosis|reflex|scale|sign|spasm|syndrome|test|tract|tremor|triad|tumor|tumour';
/** A name and the common noun that follows it: "Lafora disease", "Lennox-Gastaut syndrome". */
const NAME_BEFORE_NOUN = new RegExp(
  `^(\\p{Lu}[\\p{L} -]*?\\p{Ll})( (?:${NAMED_AFTER_PEOPLE})(?![\\p{L}-]).*)$`,
  'u',
);
/** Endings of adjectives: in place of a name, in glossaries that begin each form with a capital. */
const ADJECTIVE = /(?:[ai]l|ic|[ao]r|ous|ive|ed|ing|ary|oid|ile|ant|able|ible|[a-z] [a-z]+)$/;
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
    if (!name || !rest || ADJECTIVE.test(name)) return [];
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
