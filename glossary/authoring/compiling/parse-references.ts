import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { REFERENCE, type Reference } from './reference-schema.ts';

/** The bibliography's sound records, and what is wrong with the others. */
export interface ParsedReferences {
  references: Map<string, Reference>;
  problems: Problem[];
}

/** Reads the bibliography, a JSON array of CSL records with a `status`. */
export function parseReferences(file: string, source: string): ParsedReferences {
  const references = new Map<string, Reference>();
  const problems: Problem[] = [];
  const records = parseArray(source);
  if (records === undefined)
    return { references, problems: [{ file, message: 'is no JSON array of records' }] };
  for (const [position, record] of records.entries()) {
    const parsed = v.safeParse(REFERENCE, record);
    const name = nameOf(record, position);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        problems.push({ file, field: `${name}.${v.getDotPath(issue) ?? ''}`, message: issue.message });
      }
    } else if (references.has(parsed.output.id)) {
      problems.push({ file, field: name, message: 'is there twice; keep one of the records' });
    } else references.set(parsed.output.id, parsed.output);
  }
  return { references, problems: [...problems, ...doubleReferences(file, references.values())] };
}

function parseArray(source: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(source);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(record: unknown, position: number): string {
  const hasId =
    typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string';
  return hasId ? String(record.id) : `[${position}]`;
}

/** What no two works share. */
const KEYS = ['DOI', 'PMID', 'PMCID', 'URL'] as const;

/** Finds works that the bibliography has under two ids: by DOI, PMID, PMCID, address, or title and container. */
function doubleReferences(file: string, references: Iterable<Reference>): Problem[] {
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
