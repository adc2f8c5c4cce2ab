import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/browser-name.ts';
import { askBackground } from '../browsers/contexts/questions.ts';
import { changeSettings } from '../browsers/contexts/settings.ts';
import { waitForCard } from '../browsers/screen/card.ts';
import { openPopup } from '../browsers/screen/extension-pages.ts';
import { waitForPainted } from '../browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../browsers/screen/hover.ts';
import { readMarks, waitForMarks } from '../browsers/screen/marks.ts';
import { openPage } from '../browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from '../browsers/screen/popup.ts';
import { settle } from '../browsers/session/settle.ts';
import type { TestBrowser } from '../browsers/session/test-browser.ts';
import { startTestBrowser } from '../browsers/session/test-browser.ts';
import '../../entrypoints/messaging/frame-api.ts';
import { besideContentScript } from '../browsers/contexts/control.ts';
import { testBrowserOf } from '../browsers/session/test-browser.ts';

const TERM = 'secondary myoclonus';

/** CSS pixels of the popup's own window; here it is opened in a tab. */
const POPUP = { width: 400, height: 560 };

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Goes through the demo page as a user would, without a window, and prints what it sees.
 * Rejects as soon as something that it should see does not show.
 */
export async function walkThrough(name: BrowserName): Promise<void> {
  const folder = resolve(ROOT, '.output/start', name);
  await mkdir(folder, { recursive: true });
  const walk: Walk = {
    testBrowser: await startTestBrowser(name),
    shoot: (page, file) => page.screenshot({ path: `${folder}/${file}.png` }),
  };
  try {
    await walkOnPage(walk);
    await walkInPopup(walk);
  } finally {
    await walk.testBrowser.close();
  }
  console.log(`\nScreenshots: ${relative(ROOT, folder)}`);
}

interface Walk {
  testBrowser: TestBrowser;
  shoot(page: Page, file: string): Promise<unknown>;
}

async function walkOnPage({ testBrowser, shoot }: Walk): Promise<void> {
  const page = await openPage(testBrowser, 'demo.html');
  await waitForPainted(page, TERM);
  await shoot(page, 'page');
  console.log('Terms on the demo page:');
  for (const { term, count } of await foundTerms(page)) console.log(`${String(count).padStart(4)} × ${term}`);

  await hoverText(page, TERM);
  const summary = await summaryOf(testBrowser);
  const card = await waitForCard(page, summary);
  await shoot(page, 'card');
  const sources = card.links.filter(({ url }) => url.startsWith('https://'));
  if (sources.length === 0) throw new Error(`The card of "${TERM}" shows no reference.`);
  console.log(`\nThe card of "${TERM}" says:\n${summary}`);
  console.log(`It links to ${sources.length} places, the first is ${sources[0]?.url}`);

  await moveAway(page);
  await changeSettings(testBrowser, { painter: 'marks' });
  await waitForMarks(page, TERM);
  const marks = await settle(() => readMarks(page));
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, 'marks');
  console.log(`\nWith marks, for keyboard and screen reader, the page has ${marks.length} marked places.`);
}

async function walkInPopup({ testBrowser, shoot }: Walk): Promise<void> {
  const popup = await openPopup(testBrowser);
  await popup.setViewport(POPUP);
  const results = await searchInPopup(popup, TERM, TERM);
  console.log(`\nThe popup finds for "${TERM}": ${results.join(' | ')}`);
  await chooseFirst(popup);
  await waitForText(popup, await summaryOf(testBrowser));
  await shoot(popup, 'popup');
  console.log('It shows the same summary.');
}

async function summaryOf(testBrowser: TestBrowser): Promise<string> {
  const [entry] = await askBackground(testBrowser, 'getEntries', { ids: ['secondary-myoclonus'] });
  if (!entry) throw new Error(`The glossary has no entry "${TERM}".`);
  return entry.summary.text;
}

/** The terms that the extension found on this page, by name, in order of first appearance. */
async function foundTerms(page: Page): Promise<{ term: string; count: number }[]> {
  const found = await besideContentScript(
    page,
    async () => (await globalThis.neuroglossPage?.report())?.terms ?? [],
  );
  if (found.length === 0) throw new Error('The extension says that it found no terms on this page.');
  const labels = await askBackground(testBrowserOf(page), 'getLabels', { ids: found.map(({ id }) => id) });
  const terms = new Map(labels.map(({ id, term }) => [id, term]));
  return found.map(({ id, count }) => ({ term: terms.get(id) ?? id, count }));
}
