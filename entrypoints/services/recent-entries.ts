import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { isOwnPage } from '../messaging/sender.ts';
import { readSettings } from '../settings/settings-reader.ts';
import { entryLabels } from './glossary/entry-texts.ts';

/** The key in `storage.local`, which no browser carries to another machine. */
const RECENT = 'recentEntries';

/** As many as a user looks through before searching. */
const MOST_RECENT = 20;

const STORED_IDS = v.fallback(v.array(v.string()), []);

/** Settles when the list has been written: two writers at once could read the same list. */
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Handles `noteOpened`: puts an entry first in the list of those opened last. Does nothing where the user keeps no such list, for an
 * unknown entry, and in a private window. Rejects where the settings cannot be read: they may forbid it.
 */
export async function noteOpened(
  { id }: { id: string },
  { tab }: { tab?: Pick<Browser.tabs.Tab, 'incognito'> },
): Promise<null> {
  const [known] = await entryLabels([id]);
  if (!known || tab?.incognito) return null;
  const writing = lastWrite.then(async () => {
    const [{ keepRecent }, ids] = await Promise.all([readSettings(), readIds()]);
    if (!keepRecent || ids[0] === id) return;
    const others = ids.filter((each) => each !== id);
    await browser.storage.local.set({ [RECENT]: [id, ...others].slice(0, MOST_RECENT) });
  });
  lastWrite = writing.catch(() => {});
  await writing;
  return null;
}

/** Handles `getRecent`. Throws for a web page, which has no such list to show. */
export async function recentEntries({ url }: Browser.runtime.MessageSender): Promise<EntryLabel[]> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension list what was opened.');
  return entryLabels(await readIds());
}

/** Handles `clearRecent`. Throws for a web page. */
export async function clearRecent({ url }: Browser.runtime.MessageSender): Promise<null> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension clear what was opened.');
  await removeList();
  return null;
}

/**
 * Has only the extension's own pages read the list, where the browser can keep content scripts from it, and removes it when the user
 * wants none. Call while the worker starts.
 */
export function guardRecent(): void {
  const { local } = browser.storage;
  // Firefox has no such switch: there a page that has taken over its renderer could read it.
  if ('setAccessLevel' in local) local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes.keepRecent?.newValue === false) void removeList();
  });
}

function removeList(): Promise<unknown> {
  const writing = lastWrite.then(() => browser.storage.local.remove(RECENT));
  lastWrite = writing.catch(() => {});
  return writing;
}

async function readIds(): Promise<string[]> {
  const { [RECENT]: stored } = await browser.storage.local.get(RECENT);
  return v.parse(STORED_IDS, stored);
}
