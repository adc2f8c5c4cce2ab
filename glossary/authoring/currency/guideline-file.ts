import * as v from 'valibot';
import { TEXT } from '../compiling/entry-text.ts';
import { parseYaml } from '../compiling/parse-yaml.ts';
import type { Problem } from '../compiling/problem.ts';

/** From the project's root. */
export const GUIDELINES_FILE = 'glossary/guidelines.yaml';

const GUIDELINE = v.strictObject({
  /** What others of the file call it in `supersededBy`. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and hyphens'),
  ),
  /** With who made it and the year, as cards show it. */
  name: TEXT,
  /** The id of its record in the bibliography. */
  reference: TEXT,
  /** The day on which somebody last looked for what supersedes it. */
  looked: v.pipe(v.string(), v.isoDate('is no date such as 2026-11-23')),
  /** What it took the place of, in words. */
  supersedes: v.optional(TEXT),
  /** The id of what took its place. */
  supersededBy: v.optional(TEXT),
  /** Ids of the entries that rest on it. */
  entries: v.pipe(v.array(TEXT), v.minLength(1, 'names no entry; a guideline without entries is not needed')),
});

/** A classification, criteria or a guideline that entries rest on. */
export type Guideline = v.InferOutput<typeof GUIDELINE>;

/** The guidelines of the file's text, and what is wrong with it; no guidelines where it is broken. */
export function parseGuidelines(source: string): { guidelines: Guideline[]; problems: Problem[] } {
  const parsed = parseYaml(
    GUIDELINES_FILE,
    source,
    v.array(GUIDELINE),
    'is no field of a guideline: id, name, reference, looked, supersedes, supersededBy, entries',
  );
  return { guidelines: parsed.value ?? [], problems: parsed.problems };
}
