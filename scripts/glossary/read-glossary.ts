import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLinks } from '../../glossary/authoring/compiling/check-links.ts';
import { checkLists } from '../../glossary/authoring/compiling/check-lists.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-file.ts';
import { parseEntry } from '../../glossary/authoring/compiling/parse-entry.ts';
import { parseReferences } from '../../glossary/authoring/compiling/parse-references.ts';
import type { Problem } from '../../glossary/authoring/compiling/problem.ts';
import type { Reference } from '../../glossary/authoring/compiling/reference-schema.ts';

/** The glossary as its files hold it, and all that is wrong with them. */
export interface GlossaryFiles {
  entries: Entry[];
  references: Map<string, Reference>;
  problems: Problem[];
}

const ENTRIES = 'glossary/entries';
const REFERENCES = 'glossary/references.json';

/** Reads every entry file and the bibliography below a project's root. Rejects when they cannot be read at all. */
export async function readGlossary(root: string): Promise<GlossaryFiles> {
  const names = (await readdir(join(root, ENTRIES))).filter((name) => name.endsWith('.yaml')).sort();
  const parsed = await Promise.all(
    names.map(async (name) =>
      parseEntry(`${ENTRIES}/${name}`, await readFile(join(root, ENTRIES, name), 'utf8')),
    ),
  );
  const entries = parsed.flatMap(({ entry }) => entry ?? []);
  const bibliography = parseReferences(REFERENCES, await readFile(join(root, REFERENCES), 'utf8'));
  const problems = [...parsed.flatMap(({ problems }) => problems), ...bibliography.problems];
  // Links into files that could not be read would only repeat what is wrong with those files.
  if (problems.length === 0) {
    problems.push(...checkLinks(entries, bibliography.references), ...checkLists(entries));
  }
  return { entries, references: bibliography.references, problems };
}
