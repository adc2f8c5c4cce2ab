import type { EntryOutline } from '../../glossary/compiled-entry.ts';
import { KINDS, type Kind } from '../../glossary/kind.ts';
import { ORIGIN_LEVELS, type OriginLevel } from '../../glossary/origin-level.ts';
import type { EntryGroup } from './entry-group.ts';

/** How the list of all entries may be grouped. */
export const GROUPINGS = ['letter', 'kind', 'origin', 'tree'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A heading of the list: of a letter, or of a group of entries. */
export interface HeadingRow extends EntryGroup {
  type: 'heading';
  /** A letter, or `#` for what begins with none. */
  letter?: string;
  /** How many entries follow below it. */
  count: number;
}

/** An entry in the list. */
export interface EntryRow {
  type: 'entry';
  id: string;
  term: string;
  kind: Kind;
  /** Where the entries below this heading arise: an entry has as many rows as it has places. */
  origin?: OriginLevel;
}

/** An entry in the tree, at one of its places: an entry has as many as it has wider ones. */
export interface BranchRow {
  type: 'branch';
  id: string;
  term: string;
  /** The ids from the root to this place, which tell it from the entry's other places. */
  path: string;
  /** 1 for a root. */
  level: number;
  /** Its place, from 1, among so many siblings below the same entry. */
  place: { at: number; of: number };
  /** How many entries are right below it; 0 for a leaf. */
  narrower: number;
  isExpanded: boolean;
}

export type ListRow = HeadingRow | EntryRow | BranchRow;

/** The rows of a list from A to Z, with a heading for each letter. Entries are in order. */
export function letterRows(entries: readonly EntryOutline[]): ListRow[] {
  const groups = Map.groupBy(entries, ({ term }) => firstLetter(term));
  return [...groups].flatMap(([letter, members]): ListRow[] => [
    { type: 'heading', letter, count: members.length },
    ...members.map(entryRow),
  ]);
}

/** The rows of a list by kind, in the order of kinds. Entries are in order. */
export function kindRows(entries: readonly EntryOutline[]): ListRow[] {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return KINDS.flatMap((kind): ListRow[] => {
    const members = groups.get(kind) ?? [];
    if (members.length === 0) return [];
    return [{ type: 'heading', kind, count: members.length }, ...members.map(entryRow)];
  });
}

/** The rows of a list by where entries arise, from the brain's surface to the muscle. Entries are in order. */
export function originRows(entries: readonly EntryOutline[]): ListRow[] {
  return ORIGIN_LEVELS.flatMap((origin): ListRow[] => {
    const members = entries.filter((entry) => entry.origin.includes(origin));
    if (members.length === 0) return [];
    return [
      { type: 'heading', origin, count: members.length },
      ...members.map((entry) => ({ ...entryRow(entry), origin })),
    ];
  });
}

const entryRow = ({ id, term, kind }: EntryOutline): EntryRow => ({ type: 'entry', id, term, kind });

/** The letter under which a dictionary lists a term: without its diacritics; `#` for what begins with no letter. */
function firstLetter(term: string): string {
  const [letter = ''] = term.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}
