import { type MatchRange, precedes } from '../match-range.ts';

/** The matches of one term in one place. */
interface Group {
  heads: Set<MatchRange>;
  first: MatchRange | undefined;
}

/** Matches by place and term, each group with its first in document order. A match is given by its first range. */
export class OccurrenceGroups<Place> {
  readonly #places = new Map<Place, Map<string, Group>>();
  readonly #groups = new Map<MatchRange, Group>();

  /** The matches in a place, in no particular order. */
  of(place: Place): MatchRange[] {
    return [...(this.#places.get(place)?.values() ?? [])].flatMap(({ heads }) => [...heads]);
  }

  /** Whether a match is the first of its group. */
  isFirst(head: MatchRange): boolean {
    return this.#groups.get(head)?.first === head;
  }

  /** Adds a match; adds to `touched` the one that comes first no more. */
  add(head: MatchRange, place: Place, touched: Set<MatchRange>): void {
    const group = this.#groupAt(place, head.meaning.entries.join(' '));
    this.#groups.set(head, group);
    group.heads.add(head);
    if (group.first && precedes(group.first, head)) return;
    if (group.first) touched.add(group.first);
    group.first = head;
  }

  /** Removes matches; adds to `touched` those that come first now. */
  delete(heads: readonly MatchRange[], touched: Set<MatchRange>): void {
    const beheaded = new Set<Group>();
    for (const head of heads) {
      const group = this.#groups.get(head);
      if (!group) continue;
      this.#groups.delete(head);
      group.heads.delete(head);
      if (group.first === head) beheaded.add(group);
    }
    for (const group of beheaded) {
      group.first = firstOf(group.heads);
      if (group.first) touched.add(group.first);
    }
  }

  #groupAt(place: Place, term: string): Group {
    const groups = this.#places.get(place) ?? new Map<string, Group>();
    this.#places.set(place, groups);
    const group = groups.get(term) ?? { heads: new Set(), first: undefined };
    groups.set(term, group);
    return group;
  }
}

function firstOf(heads: ReadonlySet<MatchRange>): MatchRange | undefined {
  let first: MatchRange | undefined;
  for (const head of heads) if (!first || precedes(head, first)) first = head;
  return first;
}
