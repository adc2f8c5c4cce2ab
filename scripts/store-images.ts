/*
 * Renders the stores' screenshots and tiles from the built extension into `docs/store/images`:
 * `npm run build && npm run store-images`. What must be in which size: docs/store/listing.md.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard, waitForNoCard } from './browsers/screen/card.ts';
import { openExtensionPage, openPopup } from './browsers/screen/extension-pages.ts';
import { waitForPainted } from './browsers/screen/highlights.ts';
import { hoverText } from './browsers/screen/hover.ts';
import { openHtml, openPage } from './browsers/screen/open-page.ts';
import { searchInPopup, waitForText } from './browsers/screen/popup.ts';
import { startTestBrowser, type TestBrowser } from './browsers/session/test-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const TERM = 'secondary myoclonus';
/** CSS pixels, as the stores ask for. */
const SCREEN = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 560 };
const LOGO = { width: 300, height: 300 };
const TILES = { tile: { width: 440, height: 280 }, marquee: { width: 1400, height: 560 } };

const browser = await startTestBrowser('chromium');
try {
  const card = await shootCard(browser);
  await shootPopup(browser, card);
  await shootSurface(browser, 'options', 'Where terms are marked');
  for (const name of ['tile', 'marquee'] as const) await shootTile(browser, name);
  await shootLogo(browser);
} finally {
  await browser.close();
}

function imageFile(name: string, { width, height }: { width: number; height: number }): string {
  return join(ROOT, 'docs/store/images', `${name}-${width}x${height}.png`);
}

async function shootCard(browser: TestBrowser): Promise<Page> {
  const page = await openPage(browser, 'demo.html');
  await page.setViewport(SCREEN);
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  await waitForCard(page);
  await page.screenshot({ path: imageFile('card', SCREEN) });
  return page;
}

/** The popup where the browser shows it: over the page, below the toolbar's right end. */
async function shootPopup(browser: TestBrowser, behind: Page): Promise<void> {
  const popup = await openPopup(browser);
  await popup.setViewport(POPUP);
  await searchInPopup(popup, 'myoclonic ep', 'myoclonic epilepsy');
  const above = await popup.screenshot({ encoding: 'base64' });
  await behind.bringToFront();
  await behind.mouse.move(1, 1);
  await behind.keyboard.press('Escape');
  await waitForNoCard(behind);
  const below = await behind.screenshot({ encoding: 'base64' });
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="zxx"><title>Popup</title><style>
      body { margin: 0; background: url(data:image/png;base64,${below}) }
      img { position: fixed; top: 0; right: 24px; border-radius: 0 0 8px 8px; box-shadow: 0 8px 32px #0006 }
    </style><img alt="" src="data:image/png;base64,${above}">`,
  );
  await shoot(page, 'popup', SCREEN);
}

async function shootSurface(browser: TestBrowser, name: string, text: string): Promise<void> {
  const page = await openExtensionPage(browser, `${name}.html`);
  await waitForText(page, text);
  await shoot(page, name, SCREEN);
}

async function shootTile(browser: TestBrowser, name: keyof typeof TILES): Promise<void> {
  const drawing = await readFile(join(ROOT, 'public/icons/icon.svg'), 'utf8');
  const unit = TILES[name].height / 100;
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="zxx"><title>Tile</title><style>
      body { margin: 0; block-size: 100vh; display: grid; grid-template-columns: auto auto; place-content: center;
        align-items: center; gap: ${7 * unit}px; background: #e9f4f5; color: #0d3b42; font-family: system-ui, sans-serif }
      svg { inline-size: ${34 * unit}px; display: block }
      h1 { margin: 0; font-size: ${13 * unit}px; letter-spacing: -0.02em }
      p { margin: ${2.5 * unit}px 0 0; font-size: ${6.4 * unit}px; line-height: 1.3 }
      u { text-decoration: underline dotted #0b6670 ${0.9 * unit}px; text-underline-offset: ${1.4 * unit}px }
    </style>${drawing}<div><h1>Neurogloss</h1><p><u>Medical terms</u>,<br>in plain words,<br>where you read them</p></div>`,
  );
  await shoot(page, name, TILES[name]);
}

async function shootLogo(browser: TestBrowser): Promise<void> {
  const drawing = await readFile(join(ROOT, 'public/icons/icon.svg'), 'utf8');
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="zxx"><title>Logo</title><style>body { margin: 24px } svg { inline-size: 252px; display: block }</style>${drawing}`,
  );
  await page.setViewport(LOGO);
  await page.screenshot({ path: imageFile('logo', LOGO), omitBackground: true });
  await page.close();
}

async function shoot(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewport(size);
  await page.screenshot({ path: imageFile(name, size) });
  await page.close();
}
