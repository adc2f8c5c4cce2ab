import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { insideCard } from '../../../scripts/browsers/contexts/inside-card.ts';
import { clickInCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { openPopupOn, tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import { startTestBrowser, type TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { translatedExtension } from '../../support/translated-extension.ts';

const TERM = 'secondary myoclonus';
const NARROW = { width: 320, height: 640 };

/** Each surface, open and waited for, by a German text of its own. */
const SURFACES: [name: string, open: (browser: TestBrowser) => Promise<Page>][] = [
  ['popup on a page', async (browser) => shown(await openPopupOn(await openDemo(browser)), 'Drucken')],
  [
    'popup with results',
    async (browser) => {
      const popup = await openPopup(browser);
      await searchInPopup(popup, 'tremor', 'tremor');
      return shown(popup, 'Auf allen Websites');
    },
  ],
  [
    'popup with an entry',
    async (browser) => {
      const popup = await openPopup(browser);
      await searchInPopup(popup, TERM, TERM);
      await chooseFirst(popup);
      await shown(popup, 'Quellen');
      await popup.click('.more-button');
      return shown(popup, 'Verwandt');
    },
  ],
  ['options', async (browser) => shown(await openExtensionPage(browser, 'options.html'), 'Tastatur')],
  ['welcome', async (browser) => shown(await openExtensionPage(browser, 'welcome.html'), 'Ausprobieren')],
  [
    'glossary of a page',
    async (browser) => {
      const path = `page-glossary.html?tab=${await tabIdOf(await openDemo(browser))}`;
      return shown(await openExtensionPage(browser, path), 'Glossar dieser Seite');
    },
  ],
];

async function shown(page: Page, text: string): Promise<Page> {
  await waitForText(page, text);
  return page;
}

async function openDemo(browser: TestBrowser): Promise<Page> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  return page;
}

/** How far a page's content goes beyond a narrow window, in CSS pixels. */
async function sideways(page: Page): Promise<number> {
  await page.setViewport(NARROW);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each([
  ['in German', 'ltr'],
  ['from right to left', 'rtl'],
] as const)('%s', (_name, direction) => {
  const name = inject('browserName');
  let browser: TestBrowser;
  let english: Set<string>;
  beforeAll(async () => {
    const translated = translatedExtension(name, direction);
    english = translated.english;
    expect(english.size).toBeGreaterThan(100);
    browser = await startTestBrowser(name, { extension: translated.folder });
  });
  afterAll(() => browser?.close());

  test.each(SURFACES)('the %s is complete, and fits into a narrow window', async (_surface, open) => {
    const page = await open(browser);
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      'de',
      direction,
    ]);
    expect((await textsOf(page)).filter((text) => english.has(text))).toEqual([]);
    expect(await sideways(page)).toBe(0);
    for (const each of await browser.browser.pages()) if (each !== browser.control) await each.close();
  });

  test('the card is complete, and stays in a narrow view', async () => {
    const page = await openDemo(browser);
    await page.setViewport(NARROW);
    await hoverText(page, TERM);
    const { place } = await waitForCard(page, 'Kenne ich');
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(NARROW.width);
    await clickInCard(page, 'Mehr');
    await waitForCard(page, 'Verwandt');
    const seen = await insideCard(page, (root) => ({
      dir: root.querySelector<HTMLElement>('.card')?.dir,
      texts: [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '')),
        ...['aria-label', 'title'].map((attribute) => element.getAttribute(attribute) ?? ''),
      ]),
    }));
    expect(seen?.dir).toBe(direction);
    expect(seen?.texts.filter((text) => english.has(text))).toEqual([]);
  });
});

/** All that a page says of itself, in sight or to screen readers, but for the glossary's own English. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[lang=en]'))
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '')),
        ...['aria-label', 'title', 'placeholder'].map((attribute) => element.getAttribute(attribute) ?? ''),
      ]),
  );
}
