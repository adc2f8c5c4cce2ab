import { isAcronym } from './is-acronym.ts';

/** Plurals that no ending tells. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['child', ['children']],
  ['corpus', ['corpora']],
  ['criterion', ['criteria']],
  ['foot', ['feet']],
  ['ganglion', ['ganglia', 'ganglions']],
  ['genus', ['genera']],
  ['man', ['men']],
  ['mitochondrion', ['mitochondria']],
  ['phenomenon', ['phenomena', 'phenomenons']],
  ['tooth', ['teeth']],
  ['viscus', ['viscera']],
  ['woman', ['women']],
]);

/** Endings with what takes their place; the first that fits decides. */
const ENDINGS: readonly (readonly [ending: RegExp, plurals: readonly string[]])[] = [
  [/itis$/i, ['itides']],
  [/is$/i, ['es']],
  [/us$/i, ['i', 'uses']],
  [/um$/i, ['a', 'ums']],
  [/oma$/i, ['omas', 'omata']],
  [/ix$/i, ['ices', 'ixes']],
  [/ex$/i, ['ices', 'exes']],
  [/nx$/i, ['nges', 'nxes']],
  [/men$/i, ['mina', 'mens']],
  [/(?<=[lrst])a$/i, ['ae', 'as']],
  [/(?<=[^aeiou])y$/i, ['ies']],
  [/(?<=ss|sh|ch|x|z)$/i, ['es']],
  [/(?<=s)$/i, []],
  [/$/i, ['s']],
];

const NEVER_COUNTED = /(?:ous|ly|like|ness|[^aeiou]ed)$/;
const ENDS_IN_LETTERS = /\p{L}{2}$/u;

/**
 * The plurals of a singular word, most of them regular, medical ones by their Latin and Greek endings.
 * None for words that look like plurals, adverbs or adjectives already, or that end in a digit. Acronyms take a plain s.
 */
export function pluralsOfWord(word: string): string[] {
  if (!ENDS_IN_LETTERS.test(word)) return [];
  if (isAcronym(word)) return /\p{Lu}$/u.test(word) ? [`${word}s`] : [];
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return [...irregular];
  if (NEVER_COUNTED.test(lower)) return [];
  for (const [ending, plurals] of ENDINGS) {
    if (ending.test(word)) return plurals.map((plural) => word.replace(ending, plural));
  }
  return [];
}
