import type { SearchIndex } from './search-index.ts';
import type { TypedWord } from './typed-word.ts';

/** A name of an entry that has typed words, and how well it meets them. */
export interface NameScore {
  /** Its place among the entry's names; the term is the first. */
  name: number;
  score: number;
}

/**
 * What a name is worth by how it meets the query. A term that has all the words
 * anywhere comes before another name that begins with them: "myoclonic epilepsy" means the entries that are called so.
 * The steps are wider than all that is added or taken within one. Patients' words come after forms of texts.
 */
const WORTH = {
  exact: { term: 120, form: 105, lay: 98 },
  start: { term: 85, form: 52, lay: 50 },
  reordered: { term: 80, form: 70, lay: 48 },
  contained: { term: 68, form: 36, lay: 35 },
} as const;

/** A letter that was typed wrong costs a little more than a step. */
export const COST_OF_EDIT = 22;
/** Complete words before those that only begin with what was typed. */
const WORTH_OF_COMPLETE = 6;
/** Each further word of a name makes it a little less what was meant. */
const COST_OF_FURTHER_WORD = 0.5;
/** The most that a name with only some of the typed words is worth: less than one that contains them all. */
const WORTH_OF_MOST = 34;

/** Of a word that was met with edits or only begun, the name has so much less of the query. */
const LOST_BY_EDIT = 0.6;
const MOST_LOST_BY_EDITS = 0.8;
const KEPT_IF_PARTIAL = 0.7;
const KEPT_IF_WORD = 0.3;
/** Of a name with hardly any word of the query; one that the query has whole keeps all: "cramp" before "hands cramp into claw". */
const KEPT_OF_REST = 0.2;
const KEPT_BY = { term: 1, form: 0.97, lay: 0.93 } as const;

type NameKind = keyof (typeof WORTH)['exact'];

/** The best of an entry's names that have all typed words; `undefined` when none has. */
export function scoreNames(
  index: SearchIndex,
  entry: number,
  typed: readonly TypedWord[],
): NameScore | undefined {
  return bestName(index, entry, (words, kind) => scoreName(words, typed, kind));
}

/**
 * The best of an entry's names that have some of the typed words; `undefined` when none has.
 * A name is worth what it has of the query and what the query has of it: of "my belly jerks in bed" that makes
 * "belly jerks" more than "jerk". `shares` says per typed word how much of the query it is; all of them make 1.
 */
export function scoreNamesPartly(
  index: SearchIndex,
  entry: number,
  typed: readonly TypedWord[],
  shares: readonly number[],
): NameScore | undefined {
  return bestName(index, entry, (words, kind) => {
    let ofQuery = 0;
    let found = 0;
    typed.forEach(({ matches, isShortWord }, at) => {
      const match = anywhere(words, matches);
      if (!match) return;
      found++;
      ofQuery +=
        shares[at]! *
        (1 - Math.min(MOST_LOST_BY_EDITS, match.edits * LOST_BY_EDIT)) *
        (match.partial ? (isShortWord ? KEPT_IF_WORD : KEPT_IF_PARTIAL) : 1);
    });
    if (found === 0) return undefined;
    const ofName = Math.min(1, found / words.length);
    return WORTH_OF_MOST * ofQuery * (KEPT_OF_REST + (1 - KEPT_OF_REST) * ofName) * KEPT_BY[kind];
  });
}

function bestName(
  index: SearchIndex,
  entry: number,
  score: (words: Uint32Array, kind: NameKind) => number | undefined,
): NameScore | undefined {
  const forms = index.sections.formCounts[entry]!;
  let best: NameScore | undefined;
  for (const [name, words] of index.nameWords(entry).entries()) {
    const kind = name === 0 ? 'term' : name < forms ? 'form' : 'lay';
    const worth = score(words, kind);
    if (worth !== undefined && worth > (best?.score ?? Number.NEGATIVE_INFINITY))
      best = { name, score: worth };
  }
  return best;
}

function scoreName(words: Uint32Array, typed: readonly TypedWord[], kind: NameKind): number | undefined {
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
  const isWhole = partial === 0 && further === 0;
  const how = inOrder ? (isWhole ? 'exact' : 'start') : isWhole ? 'reordered' : 'contained';
  const complete = partial === 0 ? WORTH_OF_COMPLETE : 0;
  return WORTH[how][kind] + complete - edits * COST_OF_EDIT - Math.max(0, further) * COST_OF_FURTHER_WORD;
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
