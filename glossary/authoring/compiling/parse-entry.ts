import { ENTRY, type Entry } from './entry-file.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** An entry, or the reasons why there is none. */
export type ParsedEntry = { entry: Entry; problems: [] } | { entry: undefined; problems: Problem[] };

/**
 * Reads one entry file.
 * @param file path from the project's root, for messages and to compare its name with the id
 * @param source the file's YAML text
 */
export function parseEntry(file: string, source: string): ParsedEntry {
  const parsed = parseYaml(
    file,
    source,
    ENTRY,
    'is no field of an entry; see glossary/entry.schema.json for those that are',
  );
  if (!parsed.value) return { entry: undefined, problems: parsed.problems };
  const fileName = file
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/, '');
  if (parsed.value.id !== fileName) {
    const message = `is "${parsed.value.id}", but the file is named "${fileName}"; rename one of them`;
    return { entry: undefined, problems: [parsed.problemAt(['id'], message)] };
  }
  return { entry: parsed.value, problems: [] };
}
