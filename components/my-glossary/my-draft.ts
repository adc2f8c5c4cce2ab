import type { MyEntry } from '../../entrypoints/glossaries/glossary-row.ts';
import { LONGEST_ADDRESS, webAddress } from '../../glossary/importing/text/web-address.ts';
import type { EntryWording } from '../../glossary/own/entry-wording.ts';

/** An entry as it is being written; it has an `id` when it is one that was there. */
export type MyDraft = EntryWording & { id?: string };

/** What is wrong with a draft. */
export type DraftProblem = 'no-term' | 'long-term' | 'same-term' | 'long-link' | 'no-link';

/** UTF-16 code units: the readers of files leave out longer terms too. */
export const LONGEST_TERM = 200;

/** What is wrong with a draft beside the entries that are there; `null` where it can be kept. */
export function draftProblem(draft: MyDraft, entries: readonly MyEntry[]): DraftProblem | null {
  const { id, term, link } = draft;
  if (term === '') return 'no-term';
  if (term.length > LONGEST_TERM) return 'long-term';
  const isOfTerm = (other: MyEntry): boolean =>
    other.id !== id && other.language === draft.language && folded(other.term) === folded(term);
  if (entries.some(isOfTerm)) return 'same-term';
  if (link === undefined) return null;
  if (link.length > LONGEST_ADDRESS) return 'long-link';
  return webAddress(link)?.startsWith('https://') ? null : 'no-link';
}

/** Case alone makes no second term: `MRI` and `mri` are the same row of a list. */
const folded = (term: string): string => term.normalize().toLowerCase();

/** Whether two drafts say the same, but for white space. */
export function isSame(one: MyDraft, other: MyDraft): boolean {
  const contentOf = (draft: MyDraft): unknown[] => {
    const { term, alsoWritten, explanation, notes, language, link } = trimmedDraft(draft);
    return [term, alsoWritten, explanation, notes, language, link];
  };
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** A draft without white space around its texts, without empty names and names that are there twice, its link as readers of files keep it. */
export function trimmedDraft(draft: MyDraft): MyDraft {
  const term = draft.term.trim();
  const names = draft.alsoWritten.map((name) => name.trim()).filter((name) => name !== '' && name !== term);
  const link = draft.link?.trim();
  return {
    ...draft,
    term,
    alsoWritten: [...new Set(names)],
    explanation: draft.explanation.trim(),
    ...(draft.notes !== undefined && { notes: draft.notes.trim() }),
    link: link === undefined || link === '' ? undefined : (webAddress(link) ?? link),
  };
}
