import * as v from 'valibot';
import { splitId } from '../../../glossary/own/entry-ids.ts';
import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import { KEPT_ENTRY } from '../own-texts.ts';

/** What a user has changed of an entry that came with a file. */
export interface EntryEdit {
  /** The entry's id among all glossaries, the same at each import of the file. */
  id: string;
  /** What the entry was called when it was changed. */
  term: string;
  /** The whole entry as the user wants it; `null` where it was removed. */
  content: KeptEntry | null;
  /** ISO date and time. */
  changed: string;
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** Whether an entry is one that a reader of files could have made: a backup may be anybody's. */
const isSound = ({ terms, references }: KeptEntry): boolean =>
  terms.some(({ role, text }) => role !== 'hidden' && text.trim() !== '') &&
  references.every(({ url }) => url === undefined || isWeb(url));

/** An edit that has come from elsewhere. */
export const ENTRY_EDIT: v.GenericSchema<unknown, EntryEdit> = v.pipe(
  v.object({ id: v.string(), term: v.string(), content: v.nullable(KEPT_ENTRY), changed: v.string() }),
  v.check(({ id, content }) => {
    const local = splitId(id)?.local;
    return local !== undefined && (content === null || (content.id === local && isSound(content)));
  }),
);

/** The id of an edit's glossary. */
export const glossaryOf = ({ id }: Pick<EntryEdit, 'id'>): string => splitId(id)?.glossary ?? '';

/** The id of an edit's entry within its glossary. */
export const localIdOf = ({ id }: Pick<EntryEdit, 'id'>): string => splitId(id)?.local ?? id;
