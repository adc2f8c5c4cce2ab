import type { Entry } from '../compiling/entry-file.ts';

/** What an entry states outside of its prose, with where it was read. */
export interface Statement {
  /** Such as `facts.calms[1]`. */
  field: string;
  /** The key that holds its text. */
  key: 'text' | 'for' | 'shows';
  /** Absent where an answer says enough. */
  text: string | undefined;
  /** Ids of references. */
  reference: readonly string[];
}

/** All statements of an entry that name references of their own: emergency, facts, strength, origin, movement, recording, pedigree, etymology, videos. */
export function statements({
  emergency,
  etymology,
  facts,
  movement,
  origin,
  pedigree,
  recording,
  strength,
  videos,
}: Entry): Statement[] {
  return [
    ...stated('emergency', emergency),
    ...Object.entries(facts).flatMap(([name, fact]) =>
      Array.isArray(fact)
        ? fact.flatMap((each, at) => stated(`facts.${name}[${at}]`, each))
        : stated(`facts.${name}`, fact),
    ),
    ...strength.map(({ for: text, reference }, at): Statement => {
      return { field: `strength[${at}]`, key: 'for', text, reference };
    }),
    ...stated('origin', origin),
    ...stated('movement', movement && { reference: movement.reference }),
    ...stated('recording', recording && { reference: recording.reference }),
    ...stated('pedigree', pedigree && { reference: pedigree.reference }),
    ...stated('etymology', etymology),
    ...videos.map(({ shows: text, reference }, at): Statement => {
      return { field: `videos[${at}]`, key: 'shows', text, reference };
    }),
  ];
}

function stated(
  field: string,
  fact: { text?: string | undefined; reference: readonly string[] } | undefined,
): Statement[] {
  return fact ? [{ field, key: 'text', text: fact.text, reference: fact.reference }] : [];
}
