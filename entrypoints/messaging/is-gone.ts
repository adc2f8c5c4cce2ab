import { browser } from 'wxt/browser';

/** Whether the extension that this script belongs to was updated, disabled or removed. */
export function isExtensionGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
