import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import '../../../scripts/browsers/contexts/extension-api.ts';

/**
 * Waits for the card of one of the extension's own pages, whose host this selector names, and opens its closed shadow root to the page,
 * so that tests and axe see in.
 */
export async function openOwnCard(page: Page, selector = '.card-host'): Promise<void> {
  await waitUntil('the page shows a card', () =>
    page.evaluate((selector) => {
      const host = document.querySelector<HTMLElement>(selector);
      if (!host || host.shadowRoot) return host !== null;
      // Both browsers open closed shadow roots to extensions, each in its own way.
      const root =
        'openOrClosedShadowRoot' in host
          ? host.openOrClosedShadowRoot
          : chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { value: root });
      return root instanceof ShadowRoot && root.querySelector('.summary') !== null;
    }, selector),
  );
}
