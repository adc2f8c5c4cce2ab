import type { EntryOutline } from '../../glossary/compiled-entry.ts';
import type { BranchRow, ListRow } from './list-rows.ts';

const PATH_SEPARATOR = '/';

/**
 * The rows of the tree of wider and narrower entries, without the entries that have neither.
 * Below an expanded path its narrower entries follow; an entry is not listed again below itself.
 */
export function treeRows(entries: readonly EntryOutline[], expanded: ReadonlySet<string>): ListRow[] {
  const narrower = narrowerEntries(entries);
  const known = new Set(entries.map(({ id }) => id));
  const rows: ListRow[] = [];
  const add = ({ id, term }: EntryOutline, above: readonly string[], place: BranchRow['place']): void => {
    const below = (narrower.get(id) ?? []).filter((each) => !above.includes(each.id) && each.id !== id);
    const ids = [...above, id];
    const path = ids.join(PATH_SEPARATOR);
    const isExpanded = below.length > 0 && expanded.has(path);
    rows.push({
      type: 'branch',
      id,
      term,
      path,
      level: ids.length,
      place,
      narrower: below.length,
      isExpanded,
    });
    if (isExpanded) addAll(below, ids);
  };
  const addAll = (siblings: readonly EntryOutline[], above: readonly string[]): void => {
    for (const [at, each] of siblings.entries()) add(each, above, { at: at + 1, of: siblings.length });
  };
  const isRoot = ({ id, broader }: EntryOutline): boolean =>
    narrower.has(id) && !broader.some((wider) => known.has(wider));
  addAll(entries.filter(isRoot), []);
  return rows;
}

/** The entries right below each entry, by its id, in the order of the entries. */
export function narrowerEntries(entries: readonly EntryOutline[]): Map<string, EntryOutline[]> {
  const narrower = new Map<string, EntryOutline[]>();
  for (const entry of entries) {
    for (const id of entry.broader) {
      const known = narrower.get(id);
      if (known) known.push(entry);
      else narrower.set(id, [entry]);
    }
  }
  return narrower;
}

/**
 * The paths to expand so that the tree shows an entry: those above its first place.
 * Empty for a root and for an unknown entry.
 */
export function pathsAbove(entries: readonly EntryOutline[], id: string): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const above: string[] = [];
  let [wider] = byId.get(id)?.broader ?? [];
  while (wider !== undefined && byId.has(wider) && !above.includes(wider) && wider !== id) {
    above.unshift(wider);
    [wider] = byId.get(wider)?.broader ?? [];
  }
  return above.map((_, at) => above.slice(0, at + 1).join(PATH_SEPARATOR));
}
