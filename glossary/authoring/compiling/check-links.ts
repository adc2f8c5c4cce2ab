import { type Entry, entryFile } from './entry-file.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference-schema.ts';

/** How many references each kind of entry must have. Diseases and treatments are where a wrong word harms. */
const REQUIRED_REFERENCES: Record<Entry['kind'], number> = {
  phenomenon: 1,
  syndrome: 2,
  cause: 1,
  gene: 1,
  anatomy: 1,
  physiology: 1,
  test: 1,
  treatment: 2,
  concept: 0,
};

/**
 * Finds links that lead nowhere, references that are missing, undefined or not used.
 * @param guidelines what may also cite a reference
 */
export function checkLinks(
  entries: readonly Entry[],
  references: ReadonlyMap<string, Reference>,
  guidelines: readonly { reference: string }[] = [],
): Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  const used = new Set([
    ...entries.flatMap((entry) => entry.references.map(({ id }) => id)),
    ...guidelines.map(({ reference }) => reference),
  ]);
  const unused = [...references.keys()].filter((id) => !used.has(id));
  return [
    ...entries.flatMap((entry) => checkEntryLinks(entry, ids)),
    ...entries.flatMap((entry) => checkReferences(entry, references)),
    ...unused.map(
      (id): Problem => ({
        file: 'glossary/references.json',
        field: id,
        message: 'is cited by no entry; cite it or remove it',
      }),
    ),
  ];
}

function checkEntryLinks(entry: Entry, ids: ReadonlySet<string>): Problem[] {
  const links = [
    ...entry.broader.map((id, at) => ({ id, field: `broader[${at}]` })),
    ...entry.related.map((id, at) => ({ id, field: `related[${at}]` })),
    ...entry.distinguish.map(({ id }, at) => ({ id, field: `distinguish[${at}].id` })),
  ];
  const problems: Problem[] = [];
  for (const { id, field } of links) {
    const message =
      id === entry.id
        ? 'names the entry itself; remove it'
        : ids.has(id)
          ? undefined
          : `no entry has the id "${id}"; correct it, or write that entry first`;
    if (message) problems.push({ file: entryFile(entry.id), field, message });
  }
  return problems;
}

function checkReferences(entry: Entry, references: ReadonlyMap<string, Reference>): Problem[] {
  const file = entryFile(entry.id);
  const problems: Problem[] = [];
  for (const [at, { id }] of entry.references.entries()) {
    if (references.has(id)) continue;
    const message = `glossary/references.json has no record "${id}"; add it there, or correct the id`;
    problems.push({ file, field: `references[${at}]`, message });
  }
  const found = entry.references.filter(({ id }) => references.has(id)).length;
  const required = REQUIRED_REFERENCES[entry.kind];
  if (found < required) {
    const message = `has ${found} of at least ${required} that a ${entry.kind} needs; add a reference`;
    problems.push({ file, field: 'references', message });
  }
  if (entry.detail && !entry.references.some(({ basis }) => basis === 'text' || basis === 'abstract')) {
    problems.push({
      file,
      field: 'detail',
      message: 'needs a reference that was read (basis text or abstract); read one, or leave the detail out',
    });
  }
  return problems;
}
