import { describe } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { openPopupOn, tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import { startTestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { test } from '../../support/browser-test.ts';

const PDF = `%PDF-1.1
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
trailer << /Root 1 0 R >>
%%EOF`;

const PAGE = '<!doctype html><html lang="en"><title>A page</title><p>About myoclonus.';

describe('the popup says why a page cannot be read', () => {
  test('a PDF, a page of an extension', async ({ browser }) => {
    const page = await openHtml(browser, PDF, { 'content-type': 'application/pdf' });
    await waitForText(await openPopupOn(page), 'PDF');
    const id = await withExtension(browser, async () => (await chrome.tabs.getCurrent())?.id);
    await waitForText(await openExtensionPage(browser, `popup.html?tab=${id}`), 'belongs to the browser');
  });

  test('one whose access was withdrawn, as the welcome page does, and offers to ask', async ({
    browserName,
    skip,
  }) => {
    skip(browserName === 'chromium', 'Chromium lets nothing but its own menu withdraw access.');
    const browser = await startTestBrowser('firefox');
    try {
      const page = await openHtml(browser, PAGE);
      await waitForPainted(page, 'myoclonus');
      const tab = await tabIdOf(page);
      await withExtension(browser, () => chrome.permissions.remove({ origins: ['<all_urls>'] }));
      for (const path of [`popup.html?tab=${tab}`, 'welcome.html']) {
        const surface = await openExtensionPage(browser, path);
        await waitForText(surface, 'Allow access');
      }
    } finally {
      await browser.close();
    }
  });
});
