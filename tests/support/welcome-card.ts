import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import '../../scripts/browsers/contexts/extension-api.ts';

/** Waits for the welcome page's card and opens its closed shadow root to the page, so that tests and axe see in. */
export async function openWelcomeCard(page: Page): Promise<void> {
  await waitUntil('the welcome page shows a card', () =>
    page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('.card-host');
      if (!host || host.shadowRoot) return host !== null;
      // Both browsers open closed shadow roots to extensions, each in its own way.
      const root =
        'openOrClosedShadowRoot' in host
          ? host.openOrClosedShadowRoot
          : chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { value: root });
      return root instanceof ShadowRoot && root.querySelector('.summary') !== null;
    }),
  );
}
