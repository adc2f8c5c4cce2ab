import * as v from 'valibot';
import { doubleReferences } from './double-references.ts';
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
