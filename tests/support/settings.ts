import type { Settings } from '../../entrypoints/shared/settings.ts';
import { withExtension } from './control.ts';
import type { TestBrowser } from './test-browser.ts';

/** Changes settings as another window of the reader would: through the extension's storage. */
export function changeSettings(testBrowser: TestBrowser, changes: Partial<Settings>): Promise<void> {
  return withExtension(testBrowser, (settings) => chrome.storage.sync.set(settings), changes);
}

/** Brings all settings back to their defaults. */
export function resetSettings(testBrowser: TestBrowser): Promise<void> {
  return withExtension(testBrowser, () => chrome.storage.sync.clear());
}
