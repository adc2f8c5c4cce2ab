import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { inBackground } from '../../../scripts/browsers/contexts/in-background.ts';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { readCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { waitForNothingPainted, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml, openPage } from '../../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { closePanels } from '../../support/browser-ui/close-panels.ts';
import { pressCommand } from '../../support/browser-ui/press-command.ts';
import { closeRealPopup, openRealPopup, waitForRealPopup } from '../../support/browser-ui/real-popup.ts';
import { fillStorage } from '../../support/fill-storage.ts';

const TERM = 'secondary myoclonus';

const badge = (browser: TestBrowser, page: Page): Promise<string> =>
  withExtension(
    browser,
    async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    },
    page.url(),
  );

test('the toolbar icon shows how many distinct terms the page has, and nothing where it is off', async ({
  browser,
}) => {
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Two</title><p>Myoclonus, dystonia; and myoclonus again.',
  );
  await waitUntil('the icon shows 2', async () => (await badge(browser, page)) === '2');
  await changeSettings(browser, { enabled: false });
  await waitUntil('the icon shows nothing', async () => (await badge(browser, page)) === '');
});

test('every command but those for the side panel and for own entries has a key, which the browser does not keep for itself', async ({
  browser,
}) => {
  const commands = await withExtension(browser, () => chrome.commands.getAll());
  expect(commands).toHaveLength(6);
  // Chromium takes no more than four keys from an extension.
  const without = commands.filter(({ shortcut }) => !shortcut);
  expect(without.map(({ name }) => name).sort()).toEqual(['add-selection', 'open-side-panel']);
});

test('the commands open the cards of the next and the previous term, and switch the site off and on', async ({
  browser,
}) => {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Far</title><p>Myoclonus.</p>
     <p style="margin-block: 3000px">Asterixis.</p><p>Dystonia.</p>`,
  );
  await waitForPainted(page, 'Myoclonus');
  await pressCommand(page, 'next-term');
  await waitForCard(page, 'myoclonus');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('neurogloss-card');
  await pressCommand(page, 'next-term');
  await waitForCard(page, 'asterixis');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await pressCommand(page, 'previous-term');
  await waitUntil(
    'the card of the term before is open',
    async () => (await readCard(page))?.headings[0] === 'myoclonus',
  );
  await pressCommand(page, 'toggle-site');
  await waitForNothingPainted(page);
  await pressCommand(page, 'toggle-site');
  await waitForPainted(page, 'Myoclonus');
});

test('a command that could not be stored opens the popup, which says why and what to do', async ({
  browser,
}) => {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  await fillStorage(browser);
  await page.bringToFront();
  await closePanels(browser);
  await pressCommand(page, 'toggle-site');
  await waitForRealPopup(page, 'says why', ({ text }) => text.includes('no more room for settings'));
  await closeRealPopup(page);
  await waitForPainted(page, TERM);
});

describe('the context menu', () => {
  /** Chooses "Look up …" as a user does with these words selected. */
  const lookUp = (browser: TestBrowser, words: string): Promise<void> =>
    inBackground(
      browser,
      (selectionText: string) => {
        const { onClicked } = chrome.contextMenus;
        Reflect.get(onClicked, 'dispatch').call(onClicked, { menuItemId: 'look-up', selectionText });
      },
      words,
    );

  test('looks the selection up in the popup, on pages too that cannot be read', async ({
    browser,
    browserName,
    skip,
  }) => {
    skip(browserName === 'firefox', 'See the next test.');
    const page = await openHtml(browser, '%PDF-1.4', { 'content-type': 'application/pdf' });
    await page.bringToFront();
    await lookUp(browser, 'asterixis');
    await waitForRealPopup(page, 'shows the entry', ({ text }) => text.includes('Sources'));
    await closeRealPopup(page);
    await openRealPopup(page);
    await waitForRealPopup(page, 'is as always', ({ text }) => text.includes('On all sites'));
    await closeRealPopup(page);
  });

  test('opens the popup', async ({ browser, browserName, skip }) => {
    skip(browserName === 'chromium', 'See the test before.');
    await openPage(browser, 'demo.html');
    await closePanels(browser);
    await inFirefox(browser, () => {
      const { extension } = WebExtensionPolicy.getByID('neurogloss@extension');
      const clicked = { menuItemId: 'look-up', selectionText: 'asterixis', editable: false };
      extension.emit('webext-menu-menuitem-click', clicked, gBrowser.selectedTab);
    });
    const isOpen = () =>
      inFirefox(browser, () =>
        [...WebExtensionPolicy.getByID('neurogloss@extension').extension.views].some(
          ({ viewType, uri }) => viewType === 'popup' && uri.spec.includes('/popup.html'),
        ),
      );
    await waitUntil('the popup is open', isOpen);
    // Firefox does not close what it is still opening.
    await waitUntil('the popup is closed', async () => {
      await closePanels(browser);
      return !(await isOpen());
    });
  });
});
