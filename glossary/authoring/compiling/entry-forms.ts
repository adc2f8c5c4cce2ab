import type { EntryForms, Form } from '../../form.ts';
import type { Entry } from './entry-schema.ts';

/** The forms of an entry, the headword first. A headword that is also listed takes the listed marks. */
export function entryForms(entry: Pick<Entry, 'id' | 'term' | 'forms'>): EntryForms {
  const listed = entry.forms.map((form): Form => (typeof form === 'string' ? { text: form } : form));
  const headword = listed.find(({ text }) => text === entry.term) ?? { text: entry.term };
  return { id: entry.id, forms: [headword, ...listed.filter((form) => form !== headword)] };
}
