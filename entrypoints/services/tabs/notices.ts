import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The badge of an unread notice, in place of the number of terms. */
const UNREAD_BADGE = '!';
const BADGE_COLOR = '#8a2a1b';

/**
 * Shows a notice to the user of a tab: why a key did not do what it is for. It is on the toolbar button and in the popup,
 * which opens where the browser allows it. Kept in the button's title, not in the background, which may be ended meanwhile;
 * browsers reset the title when the tab navigates.
 */
export async function showNotice(tabId: number, text: string): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ tabId, title: text }),
    browser.action.setBadgeText({ tabId, text: UNREAD_BADGE }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
  await showPopup();
}

/** Opens the popup where the browser allows it: it says by itself why a page cannot be read. */
export async function showPopup(): Promise<void> {
  // Rejects in windows without a toolbar, and in browsers that require a press. Browsers of phones may not have it.
  await browser.action.openPopup?.().catch(() => {});
}

/** The unread notice of a tab; `null` when there is none. */
export async function pendingNotice(tabId: number): Promise<string | null> {
  const title = await browser.action.getTitle({ tabId });
  return title === '' || title === i18n.t('extensionName') ? null : title;
}

/** Returns the unread notice of a tab and removes it from the toolbar button; `null` when there is none. */
export async function takeNotice(tabId: number): Promise<string | null> {
  const notice = await pendingNotice(tabId);
  if (notice === null) return null;
  await Promise.all([
    browser.action.setTitle({ tabId, title: i18n.t('extensionName') }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ]);
  return notice;
}
