/*
 * Takes screenshots of every surface of the built extension in both browsers, light, dark and narrow, into
 * `.output/screenshots`, and copies those that the README shows: `npm run build && npm run screenshots`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from './browsers/browser-name.ts';
import { changeSettings } from './browsers/contexts/settings.ts';
import { waitForCard } from './browsers/screen/card.ts';
import { openExtensionPage, openPopup } from './browsers/screen/extension-pages.ts';
import { waitForPainted } from './browsers/screen/highlights.ts';
import { hoverText } from './browsers/screen/hover.ts';
import { openPage } from './browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from './browsers/screen/popup.ts';
import { openPopupOn, tabIdOf } from './browsers/screen/popup-on.ts';
import { startTestBrowser, type TestBrowser } from './browsers/session/test-browser.ts';

const FOLDER = join(import.meta.dirname, '../.output/screenshots');
const README_IMAGES = join(import.meta.dirname, '../docs/images');
const SHOWN = [
  'card-chromium-light',
  'card-firefox-dark',
  'search-firefox-light',
  'entry-chromium-dark',
  'options-chromium-light',
  'welcome-firefox-dark',
];
const TERM = 'secondary myoclonus';

/** An entry for each kind of figure. */
const FIGURES = {
  place: 'giant-sep',
  movement: 'negative-myoclonus',
  bursts: 'cortical-myoclonus',
  spike: 'premyoclonus-spike',
  wave: 'myoclonic-absence',
  family: 'myoclonus-dystonia',
};

/** CSS pixels: a page as a laptop's half screen shows it, the popup's own size, and the narrowest window of WCAG 1.4.10. */
const PAGE = { width: 960, height: 800 };
const POPUP = { width: 400, height: 560 };
const PANELS = { panel: { width: 360, height: 800 }, 'panel-narrow': { width: 240, height: 600 } };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

await mkdir(FOLDER, { recursive: true });
for (const name of BROWSER_NAMES) await shootBrowser(name);
await mkdir(README_IMAGES, { recursive: true });
for (const file of SHOWN) await copyFile(join(FOLDER, `${file}.png`), join(README_IMAGES, `${file}.png`));

async function shootBrowser(name: BrowserName): Promise<void> {
  const browser = await startTestBrowser(name);
  try {
    for (const theme of ['light', 'dark'] as const) {
      await changeSettings(browser, { theme });
      await shootCard(browser, `card-${name}-${theme}`);
      await shootPopup(browser, `${name}-${theme}`);
      await shootOnPage(browser, `${name}-${theme}`);
      const glossary = 'glossary.html#entry=negative-myoclonus&by=tree';
      await shootSurface(browser, glossary, `glossary-${name}-${theme}`, WIDE);
      await shootSurface(browser, glossary, `glossary-${name}-${theme}-narrow`, NARROW);
      await shootSurface(browser, 'glossary.html#by=origin', `places-${name}-${theme}`, WIDE);
      for (const [figure, id] of Object.entries(FIGURES))
        await shootSurface(browser, `glossary.html#entry=${id}`, `figure-${figure}-${name}-${theme}`, WIDE);
      for (const surface of ['options', 'welcome']) {
        await shootSurface(browser, `${surface}.html`, `${surface}-${name}-${theme}`, PAGE);
        await shootSurface(browser, `${surface}.html`, `${surface}-${name}-${theme}-narrow`, NARROW);
      }
    }
  } finally {
    await browser.close();
  }
}

async function shootCard(browser: TestBrowser, file: string): Promise<void> {
  const page = await openPage(browser, 'demo.html');
  await page.setViewport(PAGE);
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  await waitForCard(page);
  await shoot(page, file);
}

async function shootPopup(browser: TestBrowser, file: string): Promise<void> {
  const popup = await openPopup(browser);
  await popup.setViewport(POPUP);
  await searchInPopup(popup, 'myoclonic ep', 'myoclonic epilepsy');
  await shoot(popup, `search-${file}`, 'keep open');
  await chooseFirst(popup);
  await waitForText(popup, 'Sources');
  await shoot(popup, `entry-${file}`);
  // Lists that entry now.
  const start = await openPopup(browser);
  await start.setViewport(POPUP);
  await waitForText(start, 'Recently opened');
  await shoot(start, `start-${file}`);
}

/** What the popup and the side panel say of a page, and that page's glossary. */
async function shootOnPage(browser: TestBrowser, file: string): Promise<void> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  const tab = await tabIdOf(page);
  const popup = await openPopupOn(page);
  await popup.setViewport(POPUP);
  await waitForText(popup, TERM);
  await shoot(popup, `page-${file}`);
  for (const [name, size] of Object.entries(PANELS)) {
    const panel = await openExtensionPage(browser, `sidepanel.html?tab=${tab}`);
    await panel.setViewport(size);
    await waitForText(panel, TERM);
    await panel.waitForSelector('.in-view');
    await shoot(panel, `${name}-${file}`);
  }
  await shootSurface(browser, `page-glossary.html?tab=${tab}`, `sheet-${file}`, PAGE);
  await page.close();
}

async function shootSurface(
  browser: TestBrowser,
  path: string,
  file: string,
  size: typeof PAGE,
): Promise<void> {
  const page = await openExtensionPage(browser, path);
  await page.setViewport(size);
  await waitForText(page, 'Neurogloss');
  await shoot(page, file);
}

async function shoot(page: Page, file: string, after: 'close' | 'keep open' = 'close'): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${file}.png`) });
  if (after === 'close') await page.close();
  console.log(`.output/screenshots/${file}.png`);
}
