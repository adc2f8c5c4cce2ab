import * as v from 'valibot';
import { TEXT } from '../compiling/entry-text.ts';
import { parseYaml } from '../compiling/parse-yaml.ts';
import type { Problem } from '../compiling/problem.ts';

/** From the project's root. */
export const UNFOUND_FILE = 'glossary/unfound-works.yaml';

const UNFOUND = v.strictObject({
  /** Ids of the entries that show them. */
  entries: v.array(TEXT),
  /** The citations, as the article has them. */
  works: v.array(TEXT),
  /** One sentence: what was found in their place. */
  instead: TEXT,
});

/** The works that the article cites from which the glossary began, and that nobody could find. */
export type UnfoundWorks = v.InferOutput<typeof UNFOUND>;

/** Reads the file's text. Without works when it is broken; the problems say why, also which entries do not exist. */
export function parseUnfound(
  source: string,
  entries: readonly { id: string }[],
): { unfound: UnfoundWorks | undefined; problems: Problem[] } {
  const parsed = parseYaml(UNFOUND_FILE, source, UNFOUND, 'is no field here: entries, works, instead');
  if (!parsed.value) return { unfound: undefined, problems: parsed.problems };
  const unknown = parsed.value.entries.filter((name) => !entries.some(({ id }) => id === name));
  const problems = unknown.map((id) => parsed.problemAt(['entries'], `no entry has the id "${id}"`));
  return { unfound: parsed.value, problems };
}
