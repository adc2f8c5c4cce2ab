import type { Page } from 'puppeteer-core';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { testBrowserOf } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { closePanels } from './close-panels.ts';
import '../../../scripts/browsers/contexts/extension-api.ts';

/** The popup in the browser's own window for it. */
export interface RealPopup {
  width: number;
  height: number;
  /** Its visible text. */
  text: string;
  /** What a key pressed now goes to. */
  focus: string;
}

/** Opens the popup as the toolbar's icon does, over this page. */
export async function openRealPopup(page: Page): Promise<void> {
  await page.bringToFront();
  await closePanels(testBrowserOf(page));
  await withExtension(testBrowserOf(page), () => chrome.action.openPopup());
}

/** Looks at the open popup until it is as wanted, and returns what was seen. */
export function waitForRealPopup(
  page: Page,
  what: string,
  isWanted: (popup: RealPopup) => boolean,
): Promise<RealPopup> {
  return waitUntil(`the popup ${what}`, async () => {
    const [popup] = await withExtension(testBrowserOf(page), () =>
      chrome.extension
        .getViews({ type: 'popup' })
        .filter((view: object): view is typeof window => 'innerWidth' in view)
        .map(({ innerWidth, innerHeight, document }) => ({
          width: innerWidth,
          height: innerHeight,
          text: document.querySelector('body')?.innerText ?? '',
          focus: document.hasFocus() ? (document.activeElement?.getAttribute('role') ?? '') : '',
        })),
    );
    return popup !== undefined && isWanted(popup) && popup;
  });
}

export function closeRealPopup(page: Page): Promise<void> {
  return withExtension(testBrowserOf(page), () => {
    const views: object[] = chrome.extension.getViews({ type: 'popup' });
    for (const view of views) if ('close' in view && typeof view.close === 'function') view.close();
  });
}
