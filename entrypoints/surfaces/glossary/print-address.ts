import { browser } from 'wxt/browser';
import type { EntryGroup } from '../../../components/glossary/entry-group.ts';
import { KINDS } from '../../../glossary/kind.ts';
import { ORIGIN_LEVELS } from '../../../glossary/origin-level.ts';

/** The address at which the entries of a group are printed. */
export const printAddressOf = (group: EntryGroup): string =>
  `${browser.runtime.getURL('/page-glossary.html')}?${new URLSearchParams({ ...group })}`;

/** Reads the group out of the query of such an address; what it does not say, or says wrongly, is left out. */
export function readPrintedGroup(query: string): EntryGroup {
  const fields = new URLSearchParams(query);
  const kind = KINDS.find((each) => each === fields.get('kind'));
  const origin = ORIGIN_LEVELS.find((each) => each === fields.get('origin'));
  return { ...(kind && { kind }), ...(origin && { origin }) };
}
