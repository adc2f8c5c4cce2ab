import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn, tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { axeFindings } from '../../support/axe.ts';
import { test } from '../../support/browser-test.ts';
import { openWelcomeCard } from '../../support/welcome-card.ts';

type Surface = [name: string, open: (browser: TestBrowser) => Promise<Page>];

/** Each surface in its states, open and waited for. */
const SURFACES: Surface[] = [
  [
    'popup',
    async (browser) => {
      const page = await openPopup(browser);
      await waitForText(page, 'On all sites');
      return page;
    },
  ],
  [
    'popup on a page',
    async (browser) => {
      const popup = await openPopupOn(await openDemo(browser));
      await listedTerms(popup);
      return popup;
    },
  ],
  [
    'glossary of a page',
    async (browser) => {
      const path = `page-glossary.html?tab=${await tabIdOf(await openDemo(browser))}`;
      const page = await openExtensionPage(browser, path);
      await waitForText(page, 'Made with Neurogloss');
      return page;
    },
  ],
  [
    'welcome with all of a card',
    async (browser) => {
      await changeSettings(browser, { level: 'clinical' });
      const page = await openExtensionPage(browser, 'welcome.html');
      await waitForText(page, 'cardiac arrest');
      await page.click('.try-text .word:nth-of-type(2)');
      await openWelcomeCard(page);
      return page;
    },
  ],
  [
    'popup with results',
    async (browser) => {
      const page = await openPopup(browser);
      await searchInPopup(page, 'myoclonus', 'myoclonus');
      await page.keyboard.press('ArrowDown');
      return page;
    },
  ],
  [
    'popup with an entry, all of it',
    async (browser) => {
      const page = await openPopup(browser);
      await searchInPopup(page, 'myoclonus', 'myoclonus');
      await chooseFirst(page);
      await waitForText(page, 'Clinical');
      await page.click('.segments button:nth-of-type(2)');
      await waitForText(page, 'Not to be confused with');
      return page;
    },
  ],
  [
    'options',
    async (browser) => {
      await changeSettings(browser, {
        color: '#0b6670',
        where: 'only',
        only: ['example.org'],
        muted: ['tremor'],
      });
      const page = await openExtensionPage(browser, 'options.html');
      await waitForText(page, 'None could be found as cited');
      return page;
    },
  ],
  [
    'welcome',
    async (browser) => {
      const page = await openExtensionPage(browser, 'welcome.html');
      await waitForText(page, 'cardiac arrest');
      return page;
    },
  ],
  [
    'welcome with a card',
    async (browser) => {
      const page = await openExtensionPage(browser, 'welcome.html');
      await waitForText(page, 'cardiac arrest');
      await page.click('.try-text .word');
      await openWelcomeCard(page);
      return page;
    },
  ],
  [
    'glossary of a page that is gone',
    async (browser) => {
      const page = await openExtensionPage(browser, 'page-glossary.html?tab=0');
      await waitForText(page, 'no longer open');
      return page;
    },
  ],
];

async function openDemo(browser: TestBrowser): Promise<Page> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, 'secondary myoclonus');
  return page;
}

describe('axe finds nothing, in light and dark, on', () => {
  test.for<Surface>(SURFACES)('the %s', async ([, open], { browser }) => {
    const page = await open(browser);
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(browser, { theme });
      await waitUntil(`the theme is ${theme}, and no color is on its way`, () =>
        page.evaluate(
          (theme) =>
            document.documentElement.getAttribute('data-theme') === theme &&
            document.getAnimations().length === 0,
          theme,
        ),
      );
      expect(await axeFindings(page), theme).toEqual([]);
    }
  });
});
