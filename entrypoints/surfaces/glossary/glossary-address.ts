import { GROUPINGS, type Grouping } from '../../../components/glossary/list-rows.ts';

/** What the fragment of the glossary's address says: which entry is open, and how the list is grouped. */
export interface GlossaryAddress {
  /** An entry's id; `null` when none is open. */
  entry: string | null;
  /** Whether the user came to write a note on it. */
  isNoting: boolean;
  grouping: Grouping;
}

/** Reads a fragment such as `#entry=asterixis&by=kind`; what it does not say, or says wrongly, is as at first. */
export function parseAddress(fragment: string): GlossaryAddress {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const by = fields.get('by');
  return {
    entry: fields.get('entry') || null,
    isNoting: fields.has('note'),
    grouping: GROUPINGS.find((each) => each === by) ?? GROUPINGS[0],
  };
}

/** The fragment for an address, with the `#`; just that where it says nothing. */
export function formatAddress({ entry, isNoting, grouping }: GlossaryAddress): string {
  const fields = new URLSearchParams({
    ...(entry !== null && { entry }),
    ...(isNoting && { note: '' }),
    ...(grouping !== GROUPINGS[0] && { by: grouping }),
  });
  return `#${fields}`;
}
