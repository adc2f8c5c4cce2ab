import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { storeLookup } from '../pending-lookups.ts';
import { openEntryForm } from './add-selection.ts';

const LOOK_UP = 'look-up';
const ADD = 'add';

/**
 * Adds "Look up …" and "Add … to my glossary" to the context menu of selected text. Removes older items first: menus outlive an
 * update of the browser. Call when the extension is installed or updated. Browsers of phones have no such menu: there the API is
 * missing.
 */
export async function addMenuItems(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [LOOK_UP, i18n.t('menu.lookUp')],
    [ADD, i18n.t('menu.add')],
  ] as const)
    browser.contextMenus.create({ id, contexts: ['selection'], title });
}

/** Opens the popup, or the form for an own entry, on the selected text. Call while the worker starts. */
export function handleMenuItems(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (!selectionText) return;
    if (menuItemId === LOOK_UP) void openPopup(selectionText);
    if (menuItemId === ADD) void openEntryForm(selectionText);
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
