import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** What the toolbar button shows in place of a number when there is something to read. */
const TO_READ = '!';
const BADGE_COLOR = '#8a2a1b';

/**
 * Tells the reader of a tab why a key did not do what it is for: on the toolbar button, and in the popup, where the browser
 * opens it. The button keeps it, not the background, which may end meanwhile; browsers take it back when the tab goes on.
 */
export async function showNotice(tabId: number, text: string): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: text }),
    browser.action.setBadgeText({ tabId, text: TO_READ }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
  await showPopup();
}

/** Opens the popup where the browser lets us: it says by itself why a page cannot be read. */
export async function showPopup(): Promise<void> {
  // Windows without a toolbar, and browsers that want a press, refuse.
  await browser.action.openPopup().catch(() => {});
}

/** What the reader of a tab has been told on the toolbar button and has not read; `null` when nothing. */
export async function pendingNotice(tabId: number): Promise<string | null> {
  const title = await browser.action.getTitle({ tabId });
  return title === '' || title === i18n.t('extensionName') ? null : title;
}

/** Gives what the reader has been told, and takes it from the toolbar button. */
export async function takeNotice(tabId: number): Promise<string | null> {
  const told = await pendingNotice(tabId);
  if (told === null) return null;
  await Promise.all([
    browser.action.setTitle({ tabId, title: i18n.t('extensionName') }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ]);
  return told;
}
