import { type Browser, browser } from 'wxt/browser';
import { reportAddress } from '../../../components/entry/report-address.ts';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import type { Params } from '../../messaging/protocol.ts';
import { entryLabels, entryTexts } from '../glossary/entry-texts.ts';

/** The last press whose link was opened: a request that arrives twice opens one tab. */
const LAST_PRESS = 'lastPress';

/**
 * Opens a link of an entry in a tab beside the sender's, for frames in which the page forbids new tabs.
 * Throws when none of the entries has this link: a page that speaks as our content script opens nothing else.
 */
export async function openEntryLink(
  { ids, url, isBehind, press }: Params<'openLink'>,
  { tab }: { tab?: Pick<Browser.tabs.Tab, 'index'> },
): Promise<null> {
  const entries = await entryTexts(ids);
  if (!entries.some((entry) => linksTo(entry, url)))
    throw new Error('Only links of the glossary are opened.');
  if (await isFirst(press))
    await browser.tabs.create({ url, active: !isBehind, ...(tab && { index: tab.index + 1 }) });
  return null;
}

/**
 * Opens the page of the glossary at an entry, in a tab beside the sender's: a web page may not lead to the extension's pages.
 * Throws for an unknown entry.
 */
export async function openInGlossary(
  { id, task, press }: Params<'openInGlossary'>,
  { tab }: { tab?: Pick<Browser.tabs.Tab, 'index'> },
): Promise<null> {
  if ((await entryLabels([id])).length === 0) throw new Error(`The glossary has no ${id}.`);
  if (await isFirst(press))
    await browser.tabs.create({ url: entryUrl(id, task), ...(tab && { index: tab.index + 1 }) });
  return null;
}

/** The address of an entry in the page of the glossary, perhaps with the user's note or the entry itself open to be written. */
export const entryUrl = (id: string, task?: Params<'openInGlossary'>['task']): string =>
  `${browser.runtime.getURL('/glossary.html')}#${new URLSearchParams({ entry: id, ...(task !== undefined && { [task]: '' }) })}`;

/** Returns whether nothing was opened for this press yet, and notes that something is now. */
async function isFirst(press: string): Promise<boolean> {
  const { [LAST_PRESS]: last } = await browser.storage.session.get(LAST_PRESS);
  if (last === press) return false;
  await browser.storage.session.set({ [LAST_PRESS]: press });
  return true;
}

const linksTo = (entry: CompiledEntry, url: string): boolean =>
  url === reportAddress(entry) || holds(entry, url);

/** Returns whether a string is anywhere in plain data. */
function holds(data: unknown, text: string): boolean {
  if (typeof data !== 'object' || data === null) return data === text;
  return Object.values(data).some((value) => holds(value, text));
}
