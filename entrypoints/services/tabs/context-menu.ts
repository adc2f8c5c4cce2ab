import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const MENU_ID = 'look-up';

/** The words of pending lookups, by token, until the popup takes them. */
const pendingLookups = new Map<string, string>();

/**
 * Adds "Look up …" to the context menu of selected text. Removes an older item first: menus outlive an update of the browser.
 * Call when the extension is installed or updated.
 */
export async function addLookUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    contexts: ['selection'],
    title: i18n.t('menu.lookUp'),
  });
}

/** Opens the popup on the selected text. Call while the worker starts. */
export function handleLookUpMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) void openPopup(selectionText);
  });
}

/**
 * Opens the popup with a token for the words; in a tab where the browser refuses.
 * On pages that extensions may not read, such as PDFs, the popup cannot get the selection itself, and the words must not be
 * in its address: addresses are kept in the history.
 */
async function openPopup(words: string): Promise<void> {
  const popup = `/popup.html?${new URLSearchParams({ lookup: storeLookup(words) })}` as const;
  try {
    // Not awaited: Firefox opens popups only in the same turn as the user's press.
    const isSet = browser.action.setPopup({ popup });
    await browser.action.openPopup();
    await isSet;
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(popup) });
  } finally {
    await browser.action.setPopup({ popup: '/popup.html' });
  }
}

/** Keeps a user's words for the popup. Returns the token with which it takes them. */
export function storeLookup(words: string): string {
  const token = crypto.randomUUID();
  pendingLookups.set(token, words);
  return token;
}

/** Returns the words for a token, once; `null` when they were taken, or the background was restarted meanwhile. */
export function takeLookup(token: string): string | null {
  const words = pendingLookups.get(token) ?? null;
  pendingLookups.delete(token);
  return words;
}
