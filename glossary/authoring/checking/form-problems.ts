import type { EntryForms } from '../../form.ts';
import { type Entry, entryFile, entryForms } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { findFormConflicts } from './find-form-conflicts.ts';
import { findNeedlessForms } from './find-needless-forms.ts';

/** Capitals alone, perhaps with digits: what small letters would spell is another word. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]+$/u;

/** What is wrong with forms: conflicts between entries, needless ones, acronyms in any case. */
export function formProblems(entries: readonly Entry[]): Problem[] {
  const forms = entries.map(entryForms);
  return [...conflicts(forms), ...[needless, acronyms, unambiguous].flatMap((check) => forms.flatMap(check))];
}

const problem = (id: string, message: string): Problem => ({ file: entryFile(id), field: 'forms', message });

const conflicts = (forms: readonly EntryForms[]): Problem[] =>
  findFormConflicts(forms).map(({ form, entries: [id = '', ...others] }) =>
    problem(
      id,
      `"${form}" is also a form of ${others.join(', ')}; leave it to one entry, or mark it ambiguous in each`,
    ),
  );

const needless = (forms: EntryForms): Problem[] =>
  findNeedlessForms(forms).map(({ form, from }) =>
    problem(forms.id, `"${form}" follows from "${from}"; remove it`),
  );

const unambiguous = ({ id, forms }: EntryForms): Problem[] =>
  forms
    .filter((form) => form.named && !form.ambiguous)
    .map(({ text }) => problem(id, `"${text}" is "named", which says something of an ambiguous form only`));

const acronyms = ({ id, forms }: EntryForms): Problem[] =>
  forms
    .filter((form) => form.case !== 'exact' && ACRONYM.test(form.text))
    .map(({ text }) => problem(id, `"${text}" is an acronym; list it with "case: exact"`));
