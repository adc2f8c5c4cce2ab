import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLinks } from '../../glossary/authoring/compiling/check-links.ts';
import { checkLists } from '../../glossary/authoring/compiling/check-lists.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-file.ts';
import { parseEntry } from '../../glossary/authoring/compiling/parse-entry.ts';
import { parseReferences } from '../../glossary/authoring/compiling/parse-references.ts';
import type { Problem } from '../../glossary/authoring/compiling/problem.ts';
import type { Reference } from '../../glossary/authoring/compiling/reference-schema.ts';
import { checkGuidelines } from '../../glossary/authoring/currency/check-guidelines.ts';
import {
  GUIDELINES_FILE,
  type Guideline,
  parseGuidelines,
} from '../../glossary/authoring/currency/guideline-file.ts';
import {
  parseUnfound,
  UNFOUND_FILE,
  type UnfoundWorks,
} from '../../glossary/authoring/currency/unfound-file.ts';
import { checkFacts } from '../../glossary/authoring/facts/check-facts.ts';
import { checkFigures } from '../../glossary/authoring/figures/check-figures.ts';

/** The glossary as its files hold it, and all that is wrong with them. */
export interface GlossaryFiles {
  entries: Entry[];
  references: Map<string, Reference>;
  guidelines: Guideline[];
  unfound: UnfoundWorks | undefined;
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
  const { guidelines, problems: guidelineProblems } = parseGuidelines(
    await readFile(join(root, GUIDELINES_FILE), 'utf8'),
  );
  const problems = [
    ...parsed.flatMap(({ problems }) => problems),
    ...bibliography.problems,
    ...guidelineProblems,
  ];
  const { unfound, problems: unfoundProblems } = parseUnfound(
    await readFile(join(root, UNFOUND_FILE), 'utf8'),
    entries,
  );
  // Links into files that could not be read would only repeat what is wrong with those files.
  if (problems.length === 0) {
    problems.push(
      ...checkLinks(entries, bibliography.references, guidelines),
      ...checkLists(entries),
      ...checkFacts(entries),
      ...checkFigures(entries),
      ...checkGuidelines(guidelines, { entries, references: bibliography.references }),
      ...unfoundProblems,
    );
  }
  return { entries, references: bibliography.references, guidelines, unfound, problems };
}
