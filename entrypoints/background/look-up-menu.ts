import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const MENU_ID = 'look-up';

/** Adds "Look up …" to the context menu of selected text. Call when the extension is installed or updated. */
export function addLookUpMenu(): void {
  browser.contextMenus.create({
    id: MENU_ID,
    contexts: ['selection'],
    title: i18n.t('menu.lookUp'),
  });
}

/** Opens the popup on the selected text. Call while the worker starts. */
export function answerLookUpMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID && selectionText) void openPopup(selectionText);
  });
}

/** The popup reads the selection itself. Where a browser refuses to open it, a tab shows the same page. */
async function openPopup(query: string): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = new URL(browser.runtime.getURL('/popup.html'));
    url.searchParams.set('query', query);
    await browser.tabs.create({ url: url.href });
  }
}
