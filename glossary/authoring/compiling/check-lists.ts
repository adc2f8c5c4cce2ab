import { type Entry, entryFile, entryForms } from './entry-file.ts';
import type { Problem } from './problem.ts';

/** Finds what an entry lists twice, and entries that are broader than themselves. */
export function checkLists(entries: readonly Entry[]): Problem[] {
  return [...entries.flatMap(listedTwice), ...entries.flatMap(needlessLay), ...broaderCircles(entries)];
}

/** Patients' words that search has already, as a form or from an earlier line. */
function needlessLay(entry: Entry): Problem[] {
  const known = new Set(entryForms(entry).forms.map(({ text }) => text.toLowerCase()));
  return entry.lay.flatMap((words, at): Problem[] => {
    const isNew = !known.has(words.toLowerCase());
    known.add(words.toLowerCase());
    const message = `search finds "${words}" already; remove it`;
    return isNew ? [] : [{ file: entryFile(entry.id), field: `lay[${at}]`, message }];
  });
}

function listedTwice(entry: Entry): Problem[] {
  const lists: [field: string, ids: string[]][] = [
    ['broader', entry.broader],
    ['related', entry.related],
    ['distinguish', entry.distinguish.map(({ id }) => id)],
    ['references', entry.references.map(({ id }) => id)],
  ];
  return lists.flatMap(([field, ids]) =>
    ids.flatMap((id, at): Problem[] =>
      ids.indexOf(id) === at
        ? []
        : [
            {
              file: entryFile(entry.id),
              field: `${field}[${at}]`,
              message: `names "${id}" again; remove it`,
            },
          ],
    ),
  );
}

function broaderCircles(entries: readonly Entry[]): Problem[] {
  const broader = new Map(entries.map((entry) => [entry.id, entry.broader]));
  return entries.flatMap(({ id }): Problem[] => {
    const way = wayBack(id, broader);
    if (way === undefined) return [];
    const message = `leads back to the entry itself (${way.join(' → ')}); one of these is not the broader one`;
    return [{ file: entryFile(id), field: 'broader', message }];
  });
}

/** The ids passed on the way from an entry to itself; undefined if there is none. */
function wayBack(id: string, broader: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[id]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of broader.get(way.at(-1) ?? '') ?? []) {
      // An entry that names itself is a matter of its links.
      if (next === id && way.length > 1) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
