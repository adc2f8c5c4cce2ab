import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';

/** Leaves no room for a single setting: large items, then ever smaller ones. Few writes, since browsers count them. */
export function fillStorage(browser: TestBrowser): Promise<void> {
  return withExtension(browser, async () => {
    const large = Array.from({ length: 12 }, (_, item) => [`large${item}`, 'x'.repeat(8000)]);
    await chrome.storage.sync.set(Object.fromEntries(large));
    for (let size = 4096; size >= 1; size /= 2)
      await chrome.storage.sync.set({ [size]: 'x'.repeat(size) }).catch(() => undefined);
  });
}
