import { type Entry, entryFile } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { statements } from '../facts/statements.ts';

/** A piece of an entry's prose and the field that it is from. */
export interface ProseField {
  field: string;
  text: string;
}

/** All prose of an entry that users see. */
export function proseFields(entry: Entry): ProseField[] {
  const { summary, detail, terminology, distinguish } = entry;
  return [
    { field: 'summary', text: summary },
    ...(detail ? [{ field: 'detail', text: detail }] : []),
    ...(terminology ? [{ field: 'terminology', text: terminology }] : []),
    ...distinguish.map(({ difference }, at) => ({
      field: `distinguish[${at}].difference`,
      text: difference,
    })),
    ...statements(entry).flatMap(({ field, key, text }) =>
      text ? [{ field: `${field}.${key}`, text }] : [],
    ),
  ];
}

/** One problem for each place where the pattern fits, explained by `explain`. */
export function findInProse(entry: Entry, pattern: RegExp, explain: (found: string) => string): Problem[] {
  return proseFields(entry).flatMap(({ field, text }) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      file: entryFile(entry.id),
      field,
      message: explain(found),
    })),
  );
}
