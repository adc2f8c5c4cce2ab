/** Which entries are related, each pair once, at the entry with the lower number. */
export interface PackedRelated {
  /** Per entry: where its related entries end in `related`; empty where no entries are related. */
  relatedEnds: Uint32Array;
  /** The higher numbers, those of one entry in order. */
  related: Uint32Array;
}

/**
 * Two entries that are named with so many same ones are related: of all pairs of the bundled glossary 0.5 %, about as many
 * as are named with each other.
 */
const SAME_ENTRIES = 2;

/**
 * Packs which entries are named with each other, in whichever of both, or with the same ones.
 * Ids that no entry has are left out.
 * @param namedIds of each entry, in order
 */
export function packRelated(ids: readonly string[], namedIds: readonly (readonly string[])[]): PackedRelated {
  const named = namedBothWays(ids, namedIds);
  const related: number[] = [];
  const ends = named.map((others, entry) => {
    const times = new Map<number, number>();
    for (const other of others) {
      times.set(other, (times.get(other) ?? 0) + SAME_ENTRIES);
      for (const next of named[other] ?? []) times.set(next, (times.get(next) ?? 0) + 1);
    }
    const isRelated = ([other, time]: [number, number]): boolean => other > entry && time >= SAME_ENTRIES;
    const higher = [...times].filter(isRelated).map(([other]) => other);
    related.push(...higher.sort((a, b) => a - b));
    return related.length;
  });
  return {
    relatedEnds: new Uint32Array(related.length === 0 ? [] : ends),
    related: new Uint32Array(related),
  };
}

/** The numbers of the entries that each is named with, in whichever of both. */
function namedBothWays(
  ids: readonly string[],
  namedIds: readonly (readonly string[])[],
): ReadonlySet<number>[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const named = ids.map(() => new Set<number>());
  namedIds.forEach((others, entry) => {
    for (const id of others) {
      const other = numbers.get(id);
      if (other === undefined || other === entry) continue;
      named[entry]?.add(other);
      named[other]?.add(entry);
    }
  });
  return named;
}
