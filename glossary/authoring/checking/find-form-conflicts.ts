import type { EntryForms, Form } from '../../form.ts';
import { FormReader } from '../../forms/form-reader.ts';
import { generateForms } from '../../forms/generate-forms.ts';
import { furtherMembers } from '../../forms/numbered-family.ts';

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
  members: Map<string, boolean>;
}

type Group = 'written' | 'generated' | 'members';

/**
 * The forms that running text could not assign: claimed by two entries that do not both mark them ambiguous.
 * What an author wrote goes before what a rule makes for another entry, so that this is no conflict;
 * neither is what both a numbered family and another form make, nor an acronym beside a word that differs from it in case. Variants that only follow from a conflict of
 * written forms are not listed again.
 */
export function findFormConflicts(entries: readonly EntryForms[]): FormConflict[] {
  const reader = new FormReader();
  const claims = new Map<string, Claimants>();
  for (const { id, forms } of entries) {
    for (const form of forms) {
      claim(claims, reader, id, form, 'written');
      for (const member of furtherMembers(form)) claim(claims, reader, id, member, 'members');
    }
  }
  const all = [...claims.values()];
  const written = all.flatMap((each) => conflictOf(each.form, each.written));
  const listed = new Set(written.map(({ entries }) => entries.join(' ')));
  const generated = all.flatMap(({ form, written: own, generated: made, members }) =>
    own.size > 0 ? [] : conflictOf(form, made.size > 0 ? made : members),
  );
  return [...written, ...generated.filter(({ entries }) => !listed.has(entries.join(' ')))];
}

function conflictOf(form: string, claimants: ReadonlyMap<string, boolean>): FormConflict[] {
  const settled = claimants.size < 2 || [...claimants.values()].every((ambiguous) => ambiguous);
  return settled ? [] : [{ form, entries: [...claimants.keys()] }];
}

/** Claims all variants of a form: the form itself as `group`, those of a written form as generated. */
function claim(
  claims: Map<string, Claimants>,
  reader: FormReader,
  id: string,
  form: Form,
  group: Group,
): void {
  for (const text of generateForms(form)) {
    const read = reader.read(text, form.case === 'exact');
    if (!read) continue;
    const key = `${read.words.join(' ')} ${read.pattern}`;
    const claimants = claims.get(key) ?? newClaimants(text);
    claims.set(key, claimants);
    const own = claimants[group === 'written' && text !== form.text ? 'generated' : group];
    own.set(id, (own.get(id) ?? false) || form.ambiguous === true);
  }
}

const newClaimants = (form: string): Claimants => ({
  form,
  written: new Map(),
  generated: new Map(),
  members: new Map(),
});
