import * as v from 'valibot';
import { addCell } from '../csv/add-cell.ts';
import { columnsByName, isHeader } from '../csv/column-roles.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { textOfField } from '../text/plain-text.ts';

/** Keys of an object: one with more is no row of a list. */
const MOST_KEYS = 100;

const CELL = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

const FIELDS = v.record(v.string(), v.unknown());

/** The fields of an object whose names say what they are, as those of a table's columns do; undefined where none is a term or meaning. */
export function namedFields(value: unknown): Record<string, unknown> | undefined {
  const { success, output } = v.safeParse(FIELDS, value);
  if (!success || 'term' in output) return undefined;
  const names = Object.keys(output);
  return names.length > 1 && names.length <= MOST_KEYS && isHeader(names) ? output : undefined;
}

/** Adds such fields to an entry; those of other sorts than texts, numbers and lists of them are left out. */
export function addNamedFields(draft: EntryDraft, fields: Record<string, unknown>): void {
  for (const [at, column] of columnsByName(Object.keys(fields)).entries()) {
    const values = [Object.values(fields)[at]].flat();
    const cells = values.flatMap((value) => {
      const { success, output } = v.safeParse(CELL, value);
      return success ? [output] : [];
    });
    for (const cell of cells) addCell(draft, column, textOfField(cell), column.language);
  }
}
