import type { SearchIndex } from './search-index.ts';
import type { TypedWord } from './typed-word.ts';

/** A name of an entry that has all typed words, and how well it meets them. */
export interface NameScore {
  name: number;
  score: number;
}

/**
 * What a name is worth by how it meets the query. A term that has all the words
 * anywhere comes before another name that begins with them: "myoclonic epilepsy" means the entries that are called so.
 * The steps are wider than all that is added or taken within one.
 */
const WORTH = {
  exact: { term: 120, other: 105 },
  start: { term: 85, other: 52 },
  contained: { term: 68, other: 36 },
} as const;

/** A letter that was typed wrong costs a little more than a step. */
export const COST_OF_EDIT = 22;
/** Complete words before those that only begin with what was typed. */
const WORTH_OF_COMPLETE = 6;
/** Each further word of a name makes it a little less what was meant. */
const COST_OF_FURTHER_WORD = 0.5;

/** The best of an entry's names that have all typed words; `undefined` when none has. */
export function scoreNames(
  index: SearchIndex,
  entry: number,
  typed: readonly TypedWord[],
): NameScore | undefined {
  const [first, end] = index.names(entry);
  let best: NameScore | undefined;
  for (let name = first; name < end; name++) {
    const score = scoreName(index.nameWords(name), typed, name === first ? 'term' : 'other');
    if (score !== undefined && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { name, score };
  }
  return best;
}

function scoreName(
  words: Uint32Array,
  typed: readonly TypedWord[],
  of: 'term' | 'other',
): number | undefined {
  let edits = 0;
  let partial = 0;
  let inOrder = true;
  for (let at = 0; at < typed.length; at++) {
    const { matches } = typed[at] ?? {};
    const here = matches?.get(words[at] ?? -1);
    inOrder &&= here !== undefined;
    const match = here ?? anywhere(words, matches);
    if (!match) return undefined;
    edits += match.edits;
    partial += match.partial ? 1 : 0;
  }
  const further = words.length - typed.length;
  const how = !inOrder ? 'contained' : partial === 0 && further === 0 ? 'exact' : 'start';
  const complete = partial === 0 ? WORTH_OF_COMPLETE : 0;
  return WORTH[how][of] + complete - edits * COST_OF_EDIT - Math.max(0, further) * COST_OF_FURTHER_WORD;
}

function anywhere(
  words: Uint32Array,
  matches: TypedWord['matches'] | undefined,
): { edits: number; partial: boolean } | undefined {
  for (const word of words) {
    const match = matches?.get(word);
    if (match) return match;
  }
  return undefined;
}
