import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';

/**
 * Closes what Firefox has open over the page, its own messages too: it opens no popup while another panel is open.
 * Nothing happens in Chromium.
 */
export async function closePanels(browser: TestBrowser): Promise<void> {
  if (browser.name !== 'firefox') return;
  await inFirefox(browser, () => {
    for (const panel of document.querySelectorAll('panel')) Reflect.get(panel, 'hidePopup').call(panel);
  });
}
