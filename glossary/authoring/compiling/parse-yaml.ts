import * as v from 'valibot';
import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** What a YAML file holds, or the reasons why it is not what it should be. */
export type ParsedYaml<Value> =
  | { value: Value; problems: []; problemAt(keys: readonly unknown[], message: string): Problem }
  | { value: undefined; problems: Problem[] };

/**
 * Reads a YAML file by a schema.
 * @param file path from the project's root, for messages
 * @param unknownField what to say of a field that the schema does not have
 */
export function parseYaml<Value>(
  file: string,
  source: string,
  schema: v.GenericSchema<unknown, Value>,
  unknownField: string,
): ParsedYaml<Value> {
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
    return { value: undefined, problems };
  }
  const problemAt = (keys: readonly unknown[], message: string): Problem => ({
    file,
    line: lineOf(document, lines, keys),
    field: fieldName(keys) || undefined,
    message,
  });
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { value: parsed.output, problems: [], problemAt };
  const problems = parsed.issues
    .flatMap(innermost)
    .map((issue) => problemAt(issue.path?.map(({ key }) => key) ?? [], explainIssue(issue, unknownField)));
  return { value: undefined, problems };
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

function explainIssue(issue: v.BaseIssue<unknown>, unknownField: string): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? unknownField : 'is missing; add it';
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
