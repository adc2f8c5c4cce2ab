import type { Problem } from './problem.ts';
import type { Reference } from './reference-schema.ts';

/** What no two works share. */
const KEYS = ['DOI', 'PMID', 'PMCID', 'URL'] as const;

/** Finds works that the bibliography has under two ids: by DOI, PMID, PMCID, address, or title and container. */
export function doubleReferences(file: string, references: Iterable<Reference>): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const reference of references) {
    const { id } = reference;
    const known = identities(reference).flatMap((identity) => first.get(identity) ?? [])[0];
    if (known !== undefined) {
      const message = `is the work that "${known}" is too; keep one record with the fields of both, and cite that`;
      problems.push({ file, field: id, message });
    }
    for (const identity of identities(reference)) if (!first.has(identity)) first.set(identity, id);
  }
  return problems;
}

function identities(reference: Reference): string[] {
  const keys = KEYS.flatMap((key) => {
    const value = reference[key];
    return value === undefined ? [] : [`${key} ${value.toLowerCase().replace(/\/$/, '')}`];
  });
  const { title, 'container-title': container, issued } = reference;
  const name = [title, container, JSON.stringify(issued)].map((part) => part?.toLowerCase() ?? '');
  return container === undefined ? keys : [...keys, name.join(' | ')];
}
