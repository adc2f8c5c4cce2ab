import * as v from 'valibot';
import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { ENTRY, type Entry } from './entry-file.ts';
import type { Problem } from './problem.ts';

/** An entry, or the reasons why there is none. */
export type ParsedEntry = { entry: Entry; problems: [] } | { entry: undefined; problems: Problem[] };

/**
 * Reads one entry file.
 * @param file path from the project's root, for messages and to compare its name with the id
 * @param source the file's YAML text
 */
export function parseEntry(file: string, source: string): ParsedEntry {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      ({ pos, message }): Problem => ({
        file,
        line: lines.linePos(pos[0]).line,
        message: `YAML: ${message}`,
      }),
    );
    return { entry: undefined, problems };
  }
  const parsed = v.safeParse(ENTRY, document.toJS());
  if (!parsed.success) {
    return {
      entry: undefined,
      problems: parsed.issues.flatMap(innermost).map((issue) => toProblem(file, document, lines, issue)),
    };
  }
  const fileName = file
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/, '');
  if (parsed.output.id !== fileName) {
    const message = `is "${parsed.output.id}", but the file is named "${fileName}"; rename one of them`;
    return {
      entry: undefined,
      problems: [{ file, line: lineOf(document, lines, ['id']), field: 'id', message }],
    };
  }
  return { entry: parsed.output, problems: [] };
}

/** A union says only that nothing fits; what fits nearly says what is wrong with it. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const nearest = (issue.issues ?? []).filter(({ path }) => path);
  if (nearest.length === 0) return [issue];
  return nearest.map((inner) => ({ ...inner, path: joinPaths(issue.path, inner.path) }));
}

function joinPaths(outer: v.BaseIssue<unknown>['path'], inner: v.BaseIssue<unknown>['path']): typeof inner {
  return outer && inner ? [...outer, ...inner] : (inner ?? outer);
}

function toProblem(
  file: string,
  document: Document,
  lines: LineCounter,
  issue: v.BaseIssue<unknown>,
): Problem {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return {
    file,
    line: lineOf(document, lines, keys),
    field: fieldName(keys) || undefined,
    message: explainIssue(issue),
  };
}

function explainIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? 'is no field of an entry; see glossary/entry.schema.json for those that are'
      : 'is missing; add it';
  }
  if (issue.received === 'undefined') return 'is missing; add it';
  const written = typeof issue.input === 'string' && issue.input.length <= 60 ? `"${issue.input}" ` : '';
  return `${written}${issue.message.replace(/^Invalid type: /, '')}`;
}

/** `['forms', 2, 'case']` → `forms[2].case`. */
function fieldName(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : String(key)),
    '',
  );
}

/** The line of the innermost node that exists on the way to a value: a missing field has its parent's line. */
function lineOf(document: Document, lines: LineCounter, keys: readonly unknown[]): number | undefined {
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range && (depth === keys.length || isCollection(node))) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return undefined;
}
