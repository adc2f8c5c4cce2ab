import type { Page } from 'puppeteer-core';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { readCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { findText } from '../../scripts/browsers/screen/find-text.ts';
import { paintedTexts } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { goToExtension } from '../../scripts/browsers/session/go-to-extension.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test as browserTest } from '../support/browser-test.ts';
import { setEnabled } from '../support/browser-ui/set-enabled.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';

const TERM = 'secondary myoclonus';

/** An update leaves traces in a browser: one for all updates, apart from the other tests. */
const test = browserTest.extend('updated', { scope: 'file' }, async ({ browserName }, { onCleanup }) => {
  const browser = await startTestBrowser(browserName);
  onCleanup(() => browser.close());
  return browser;
});

/** Installs the extension once more over itself, as an update does. */
async function update(testBrowser: TestBrowser): Promise<void> {
  await testBrowser.browser.installExtension(testedExtension(testBrowser.name));
  await reopenControl(testBrowser);
}

/** The tab that tests use closes when the extension ends. */
async function reopenControl(testBrowser: TestBrowser): Promise<void> {
  const { browser, extensionOrigin } = testBrowser;
  const control = await browser.newPage();
  await goToExtension(control, `${extensionOrigin}/manifest.json`);
  testBrowser.control = control;
}

const outerHTML = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

// The complaint: after an update, open pages no longer show anything until they are reloaded.
test('an open page goes on after updates in the middle of a hover, and after the extension was disabled', async ({
  updated: browser,
}) => {
  const page = await openPaintedDemo(browser);
  const [plain, painted] = [await outerHTML(page), await paintedTexts(page)];
  const isPainted = async (): Promise<boolean> => {
    const now = new Set(await paintedTexts(page));
    return painted.every((text) => now.has(text));
  };
  for (const painter of ['highlights', 'marks'] as const) {
    await changeSettings(browser, { enabled: true, painter });
    await waitUntil('all terms are painted', isPainted);
    if (painter === 'marks') await waitForMarks(page, TERM);
    await openCard(page);
    await update(browser);
    await page.bringToFront();
    // The old card goes, and the new extension takes over.
    await leave(page);
    await waitUntil('all terms are painted again', isPainted);
    await openCard(page);
    await leave(page);
    await changeSettings(browser, { enabled: false });
    await waitUntil('the page is as it was', async () => (await outerHTML(page)) === plain);
  }

  await changeSettings(browser, { enabled: true, painter: 'highlights' });
  await waitUntil('all terms are painted', isPainted);
  await setEnabled(browser, false);
  await setEnabled(browser, true);
  await reopenControl(browser);
  await page.bringToFront();
  await page.click('#more');
  await waitUntil('what is added is painted', async () =>
    (await paintedTexts(page, '#later')).includes('myoclonus'),
  );
  await openCard(page);
});

/** Opens the card with a mouse that goes on moving on the term: a new extension has not heard of where one rests. */
async function openCard(page: Page): Promise<void> {
  await hoverText(page, TERM);
  let moves = 0;
  await waitUntil('the card is open', async () => {
    const { x, y } = await findText(page, TERM);
    await page.mouse.move(x + (moves++ % 2), y);
    return (await readCard(page))?.text.includes(TERM) ?? false;
  });
}

async function leave(page: Page): Promise<void> {
  await moveAway(page);
  await waitForNoCard(page);
}
