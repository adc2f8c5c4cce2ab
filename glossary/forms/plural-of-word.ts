import { isAcronym } from '../text/acronym.ts';

/** Plurals that follow from no ending. */
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

type Ending = readonly [ending: RegExp, plurals: readonly string[]];

/** Endings with what takes their place, by their last letter; the first that fits decides. All others take a plain s. */
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = new Map<string, Ending[]>([
  [
    'a',
    [
      [/oma$/i, ['omas', 'omata']],
      [/(?<=[lrst])a$/i, ['ae', 'as']],
    ],
  ],
  ['d', [[/[^aeiou]ed$/i, []]]],
  ['e', [[/like$/i, []]]],
  ['h', [[/(?<=[sc]h)$/i, ['es']]]],
  ['m', [[/um$/i, ['a', 'ums']]]],
  ['n', [[/men$/i, ['mina', 'mens']]]],
  [
    's',
    [
      [/(?:ous|ness)$/i, []],
      [/itis$/i, ['itides']],
      [/is$/i, ['es']],
      [/us$/i, ['i', 'uses']],
      [/(?<=ss)$/i, ['es']],
      [/$/, []],
    ],
  ],
  [
    'x',
    [
      [/ix$/i, ['ices', 'ixes']],
      [/ex$/i, ['ices', 'exes']],
      [/nx$/i, ['nges', 'nxes']],
      [/$/, ['es']],
    ],
  ],
  [
    'y',
    [
      [/ly$/i, []],
      [/(?<=[^aeiou])y$/i, ['ies']],
    ],
  ],
  ['z', [[/$/, ['es']]]],
]);

const ENDS_IN_LETTERS = /\p{L}{2}$/u;

/**
 * The plurals of a singular word, medical ones by their Latin and Greek endings.
 * None for words that look like plurals, adverbs or adjectives already, or that end in a digit. Acronyms take a plain s.
 */
export function pluralsOfWord(word: string): string[] {
  if (!ENDS_IN_LETTERS.test(word)) return [];
  if (isAcronym(word)) return /\p{Lu}$/u.test(word) ? [`${word}s`] : [];
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return [...irregular];
  for (const [ending, plurals] of ENDINGS.get(lower.slice(-1)) ?? []) {
    if (ending.test(word)) return plurals.map((plural) => word.replace(ending, plural));
  }
  return [`${word}s`];
}
