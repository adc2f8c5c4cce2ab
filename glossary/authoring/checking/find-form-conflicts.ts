import type { EntryForms, Form } from '../../form.ts';
import { FormReader } from '../../forms/form-reader.ts';
import { generateForms } from '../../forms/generate-forms.ts';

/** A form that several entries claim, though not all of them call it ambiguous. */
export interface FormConflict {
  /** The form as one of them writes it, or as a rule makes it. */
  form: string;
  /** Ids of the entries that claim it, in their order. */
  entries: string[];
}

interface Claimants {
  form: string;
  /** By entry id, whether the entry calls the form ambiguous. */
  written: Map<string, boolean>;
  generated: Map<string, boolean>;
}

/**
 * The forms that running text could not assign: claimed by two entries that do not both mark them ambiguous.
 * What an author wrote goes before what a rule makes for another entry, so that this is no conflict;
 * neither is an acronym beside a word that differs from it in case. Variants that only follow from a conflict of
 * written forms are not listed again.
 */
export function findFormConflicts(entries: readonly EntryForms[]): FormConflict[] {
  const reader = new FormReader();
  const claims = new Map<string, Claimants>();
  for (const { id, forms } of entries) {
    for (const form of forms) for (const text of generateForms(form)) claim(claims, reader, id, form, text);
  }
  const all = [...claims.values()];
  const written = all.flatMap((each) => conflictOf(each.form, each.written));
  const listed = new Set(written.map(({ entries }) => entries.join(' ')));
  const generated = all.flatMap((each) =>
    each.written.size > 0 ? [] : conflictOf(each.form, each.generated),
  );
  return [...written, ...generated.filter(({ entries }) => !listed.has(entries.join(' ')))];
}

function conflictOf(form: string, claimants: ReadonlyMap<string, boolean>): FormConflict[] {
  const settled = claimants.size < 2 || [...claimants.values()].every((ambiguous) => ambiguous);
  return settled ? [] : [{ form, entries: [...claimants.keys()] }];
}

function claim(
  claims: Map<string, Claimants>,
  reader: FormReader,
  id: string,
  form: Form,
  text: string,
): void {
  const read = reader.read(text, form.case === 'exact');
  if (!read) return;
  const key = `${read.words.join(' ')} ${read.pattern}`;
  const claimants = claims.get(key) ?? { form: text, written: new Map(), generated: new Map() };
  claims.set(key, claimants);
  const group = text === form.text ? claimants.written : claimants.generated;
  group.set(id, (group.get(id) ?? false) || form.ambiguous === true);
}
