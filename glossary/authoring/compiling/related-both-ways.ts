import type { Entry } from './entry-file.ts';

/**
 * Each entry's related ids, so that the relation holds both ways.
 * First those that its own file names, in that order, then those whose files name it; without those it calls broader.
 */
export function relatedBothWays(entries: readonly Entry[]): Map<string, string[]> {
  const broader = new Map(entries.map(({ id, broader }) => [id, broader]));
  const isBroader = (id: string, other: string): boolean => broader.get(id)?.includes(other) === true;
  const related = new Map(
    entries.map(({ id, related }) => [id, related.filter((other) => !isBroader(id, other))]),
  );
  for (const { id, related: named } of entries) {
    for (const other of named) {
      const ids = related.get(other);
      if (ids && !ids.includes(id) && !isBroader(other, id)) ids.push(id);
    }
  }
  return related;
}
