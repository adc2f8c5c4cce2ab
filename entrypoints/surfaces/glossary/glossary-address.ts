import { GROUPINGS, type Grouping } from '../../../components/glossary/list-rows.ts';

/** What a user may come to do with an entry besides reading it: write a note on it, or change it. */
export const ENTRY_TASKS = ['note', 'edit'] as const;

export type EntryTask = (typeof ENTRY_TASKS)[number];

/** What the fragment of the glossary's address says: which entry is open, and how the list is grouped. */
export interface GlossaryAddress {
  /** An entry's id; `null` when none is open. */
  entry: string | null;
  /** What the user came to do with it; `null` for reading it. */
  task: EntryTask | null;
  grouping: Grouping;
}

/** Reads a fragment such as `#entry=asterixis&by=kind`; what it does not say, or says wrongly, is as at first. */
export function parseAddress(fragment: string): GlossaryAddress {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const by = fields.get('by');
  return {
    entry: fields.get('entry') || null,
    task: ENTRY_TASKS.find((each) => fields.has(each)) ?? null,
    grouping: GROUPINGS.find((each) => each === by) ?? GROUPINGS[0],
  };
}

/** The fragment for an address, with the `#`; just that where it says nothing. */
export function formatAddress({ entry, task, grouping }: GlossaryAddress): string {
  const fields = new URLSearchParams({
    ...(entry !== null && { entry }),
    ...(task !== null && { [task]: '' }),
    ...(grouping !== GROUPINGS[0] && { by: grouping }),
  });
  return `#${fields}`;
}
