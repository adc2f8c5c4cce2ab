import type { Settings } from '../../../entrypoints/settings/settings-schema.ts';
import type { TestBrowser } from '../session/test-browser.ts';
import { withExtension } from './control.ts';

/** Changes settings as another window of the reader would: through the extension's storage. */
export function changeSettings(testBrowser: TestBrowser, changes: Partial<Settings>): Promise<void> {
  return withExtension(testBrowser, (settings) => chrome.storage.sync.set(settings), changes);
}

/**
 * Brings all settings back to their defaults, and forgets what was opened. Only where any was changed: Chromium refuses the 121st clearing of a minute,
 * and a fast machine runs more tests than that.
 */
export function resetSettings(testBrowser: TestBrowser): Promise<void> {
  return withExtension(testBrowser, async () => {
    // A test may have denied the reading; then nobody knows.
    const stored = await chrome.storage.sync.get().catch(() => null);
    if (!stored || Object.keys(stored).length > 0) await chrome.storage.sync.clear();
    // A test may have denied this too; then nothing was listed.
    await chrome.storage.local.clear().catch(() => {});
  });
}
