import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { storeLookup } from './pending-lookup.ts';

const MENU_ID = 'look-up';

/**
 * Adds "Look up …" to the context menu of selected text, in place of an older one: menus outlive an update of the browser.
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
 * The popup asks for the words with a ticket: on pages that we may not read, such as PDFs, it cannot ask for the
 * selection, and addresses go into the history. Where a browser refuses to open the popup, a tab shows the same page.
 */
async function openPopup(words: string): Promise<void> {
  const popup = `/popup.html?${new URLSearchParams({ words: storeLookup(words) })}` as const;
  try {
    // Not awaited: Firefox opens popups only in the same turn as the reader's press.
    const isSet = browser.action.setPopup({ popup });
    await browser.action.openPopup();
    await isSet;
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(popup) });
  } finally {
    await browser.action.setPopup({ popup: '/popup.html' });
  }
}
