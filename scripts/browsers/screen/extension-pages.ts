import type { Page } from 'puppeteer-core';
import { goToExtension } from '../session/go-to-extension.ts';
import type { TestBrowser } from '../session/test-browser.ts';

/** Opens a page of the extension, such as `options.html`, in a new tab in front. */
export async function openExtensionPage(
  { browser, extensionOrigin }: TestBrowser,
  path: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await goToExtension(page, `${extensionOrigin}/${path}`);
  return page;
}

/** Opens the popup's page in a tab of its own. */
export function openPopup(testBrowser: TestBrowser): Promise<Page> {
  return openExtensionPage(testBrowser, 'popup.html');
}
