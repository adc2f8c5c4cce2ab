import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browser-test.ts';
import { readCard, waitForCard } from '../../support/card.ts';
import { withExtension } from '../../support/control.ts';
import { waitForNothingPainted, waitForPainted } from '../../support/highlights.ts';
import { inBackground } from '../../support/in-background.ts';
import { inFirefox } from '../../support/in-firefox.ts';
import { openHtml, openPage } from '../../support/open-page.ts';
import { changeSettings } from '../../support/settings.ts';
import type { TestBrowser } from '../../support/test-browser.ts';
import { waitUntil } from '../../support/wait-until.ts';

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

/** Presses a command's key: no driver can press keys of the browser itself, so the event is raised where it arrives. */
async function command(browser: TestBrowser, page: Page, name: string): Promise<void> {
  if (browser.name === 'firefox') {
    await inFirefox(
      browser,
      (name: string) =>
        WebExtensionPolicy.getByID('neurogloss@extension').extension.shortcuts.onCommand(name),
      name,
    );
    return;
  }
  await inBackground(
    browser,
    async (name: string, url: string) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const { onCommand } = chrome.commands;
      Reflect.get(onCommand, 'dispatch').call(onCommand, name, tab);
    },
    name,
    page.url(),
  );
}

describe('the toolbar icon', () => {
  test('shows how many distinct terms the page has', async ({ browser }) => {
    const page = await openHtml(
      browser,
      '<!doctype html><html lang="en"><title>Two</title><p>Myoclonus, dystonia; and myoclonus again.',
    );
    await waitUntil('the icon shows 2', async () => (await badge(browser, page)) === '2');
  });

  test('counts what comes later, and shows nothing where the site is off', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><html lang="en"><title>One</title><p>Myoclonus.');
    await waitUntil('the icon shows 1', async () => (await badge(browser, page)) === '1');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Asterixis.' }));
    });
    await waitUntil('the icon shows 2', async () => (await badge(browser, page)) === '2');
    await changeSettings(browser, { enabled: false });
    await waitUntil('the icon shows nothing', async () => (await badge(browser, page)) === '');
  });
});

describe('a command', () => {
  test('opens the card of the next term and of the one before, says it, and moves the view', async ({
    browser,
  }) => {
    const page = await openHtml(
      browser,
      `<!doctype html><html lang="en"><title>Far</title><p>Myoclonus.</p>
       <p style="margin-block: 3000px">Asterixis.</p><p>Dystonia.</p>`,
    );
    await waitForPainted(page, 'Myoclonus');
    await command(browser, page, 'next-term');
    await waitForCard(page, 'myoclonus');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('neurogloss-card');
    await command(browser, page, 'next-term');
    await waitForCard(page, 'asterixis');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await command(browser, page, 'previous-term');
    await waitUntil(
      'the card of the term before is open',
      async () => (await readCard(page))?.headings[0] === 'myoclonus',
    );
    await page.keyboard.press('Escape');
    await waitUntil('the card is closed', async () => (await readCard(page)) === null);
  });

  test('switches the site off and on', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, TERM);
    await command(browser, page, 'toggle-site');
    await waitForNothingPainted(page);
    await command(browser, page, 'toggle-site');
    await waitForPainted(page, TERM);
  });
});

describe('the context menu', () => {
  test('looks the selection up, in a tab where the popup cannot open', async ({
    browser,
    browserName,
    skip,
  }) => {
    skip(browserName === 'firefox', 'There the popup opens: see the next test.');
    await inBackground(browser, () => {
      chrome.action.openPopup = () => Promise.reject(new Error('No window.'));
      const { onClicked } = chrome.contextMenus;
      Reflect.get(onClicked, 'dispatch').call(onClicked, {
        menuItemId: 'look-up',
        selectionText: 'asterixis',
      });
    });
    const target = await browser.browser.waitForTarget((each) => each.url().includes('popup.html?query='));
    const popup = await target.page();
    if (!popup) throw new Error('The look-up opened no page.');
    await waitUntil('the entry shows', () =>
      popup.evaluate(() => document.body.innerText.includes('asterixis')),
    );
  });

  test('opens the popup', async ({ browser, browserName, skip }) => {
    skip(browserName === 'chromium', 'Without a window it has no popup: see the test before.');
    await openPage(browser, 'demo.html');
    await inFirefox(browser, () => {
      const { extension } = WebExtensionPolicy.getByID('neurogloss@extension');
      const clicked = { menuItemId: 'look-up', selectionText: 'asterixis', editable: false };
      extension.emit('webext-menu-menuitem-click', clicked, gBrowser.selectedTab);
    });
    const isOpen = () =>
      inFirefox(browser, () =>
        [...WebExtensionPolicy.getByID('neurogloss@extension').extension.views].some(
          ({ viewType, uri }) => viewType === 'popup' && uri.spec.endsWith('/popup.html'),
        ),
      );
    await waitUntil('the popup is open', isOpen);
    await inFirefox(browser, () => {
      for (const panel of document.querySelectorAll('panel')) Reflect.get(panel, 'hidePopup').call(panel);
    });
    await waitUntil('the popup is closed', async () => !(await isOpen()));
  });
});
