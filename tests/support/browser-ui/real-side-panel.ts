import type { Page } from 'puppeteer-core';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openPopupOn } from '../../../scripts/browsers/screen/popup-on.ts';
import { testBrowserOf } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import '../../../scripts/browsers/contexts/extension-api.ts';

/** The side panel, or Firefox's sidebar, in the browser's own place for it. */
interface RealSidePanel {
  /** Its visible text. */
  text: string;
  /** The terms that are in view in the page. */
  inView: string[];
  /** The term where the user is. */
  current: string[];
}

/** Opens the side panel by the popup's button, and returns to this page. */
export async function openRealSidePanel(page: Page): Promise<void> {
  const popup = await openPopupOn(page);
  const button = await popup.waitForSelector('.popup-footer nav button');
  await button?.click();
  await page.bringToFront();
}

/** Looks at the open side panel until it is as wanted. */
export function waitForRealSidePanel(
  page: Page,
  what: string,
  isWanted: (panel: RealSidePanel) => boolean,
): Promise<RealSidePanel> {
  return waitUntil(`the side panel ${what}`, async () => {
    const [panel] = await withExtension(testBrowserOf(page), () => {
      const textsOf = ({ document }: typeof window, selector: string): string[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
          innerText.replace(/\s+/g, ' ').trim(),
        );
      return chrome.extension
        .getViews()
        .filter((view: object): view is typeof window => 'innerWidth' in view)
        .filter((view) => view.location.pathname === '/sidepanel.html')
        .map((view) => ({
          text: view.document.querySelector('body')?.innerText ?? '',
          inView: textsOf(view, '.in-view .place'),
          current: textsOf(view, '.place[aria-current]'),
        }));
    });
    return panel !== undefined && isWanted(panel) && panel;
  });
}
