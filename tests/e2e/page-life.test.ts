import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { listenHere } from '../../scripts/browsers/session/listen-here.ts';
import { PATIENCE, waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Life</title><link rel="icon" href="data:,">${body}`;

const waitForTexts = (page: Page, texts: readonly string[]): Promise<unknown> =>
  expect.poll(() => paintedTexts(page), { timeout: PATIENCE, interval: 20 }).toEqual(texts);

const replaceDocument = (page: Page, body: string): Promise<void> =>
  page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, html(body));

const addText = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => document.querySelector('p')?.append(text), text);

test('a page goes away and comes back, out of the back/forward cache', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(`<p>Myoclonus.</p><script>
      addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new' })</script>`),
    // What must not be stored is not kept by Firefox.
    { 'cache-control': 'no-cache' },
  );
  await waitForTexts(page, ['Myoclonus']);
  await page.goto(browser.server.origin + browser.server.make(html('<p>Dystonia.</p>')));
  await waitForTexts(page, ['Dystonia']);
  // The driver's own way back waits for a load event, which a kept page does not have.
  await page.evaluate('setTimeout(() => history.back()); null');
  await waitUntil(
    'the page came back as it was',
    async () => (await page.title().catch(() => '')) === 'kept',
  );
  await waitForTexts(page, ['Myoclonus']);
  await addText(page, ' And asterixis.');
  await waitForTexts(page, ['Myoclonus', 'asterixis']);
  await hoverText(page, 'asterixis');
  // Firefox's driver still takes the page for the one in between, so that the card itself cannot be asked.
  await waitUntil('a card is there', () =>
    page.evaluate(() => document.querySelector('neurogloss-card') !== null),
  );
});

test('tabs that change while they are hidden are read when they are shown', async ({ browser }) => {
  await changeSettings(browser, { painter: 'marks' });
  const grown = await openHtml(browser, html('<p>Myoclonus.</p>'));
  await waitForTexts(grown, ['Myoclonus']);
  const neverShown = await browser.browser.newPage();
  const front = await openHtml(browser, html('<p>In front: chorea.</p>'));
  await neverShown.goto(browser.server.origin + browser.server.make(html('<p>Tremor.</p>')));
  for (const page of [grown, neverShown]) expect(await page.evaluate(() => document.hidden)).toBe(true);
  await addText(grown, ' And dystonia.');
  await grown.evaluate(() => CSS.highlights.clear());
  await replaceDocument(neverShown, '<p>Now dystonia.</p>');
  await addText(front, ' And asterixis.');
  await waitForTexts(front, ['chorea', 'asterixis']);
  for (const page of [grown, neverShown]) expect(await paintedTexts(page)).toEqual([]);
  await grown.bringToFront();
  await waitForTexts(grown, ['Myoclonus', 'dystonia']);
  await neverShown.bringToFront();
  await waitForTexts(neverShown, ['dystonia']);
  await waitForMarks(neverShown, 'dystonia');
  await neverShown.evaluate(() => CSS.highlights.clear());
  await front.bringToFront();
  await neverShown.bringToFront();
  await waitForTexts(neverShown, ['dystonia']);
});

/** The address of a picture that never comes. */
async function endlessPicture(): Promise<string> {
  const server = createServer(() => {});
  const port = await listenHere(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}/endless.png`;
}

test('a document that is replaced before it has loaded is marked all the same', async ({ browser }) => {
  await changeSettings(browser, { painter: 'marks' });
  const page = await browser.browser.newPage();
  await page.bringToFront();
  const loading = html(`<p>Myoclonus.</p><img alt="" src="${await endlessPicture()}">`);
  await page.goto(browser.server.origin + browser.server.make(loading), { waitUntil: 'domcontentloaded' });
  await waitForPainted(await openHtml(browser, html('<p>Meanwhile: chorea.</p>')), 'chorea');
  await page.bringToFront();
  await replaceDocument(page, '<p>Now dystonia.</p>');
  await waitForMarks(page, 'dystonia');
});

test('text in a shadow root that the page keeps to itself is read', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(`<kept-root></kept-root><script>
      customElements.define('kept-root', class extends HTMLElement {
        #root = this.attachShadow({ mode: 'closed' });
        connectedCallback() { this.#root.innerHTML = '<p>Dystonia.</p>'; }
      });</script>`),
  );
  await waitForTexts(page, ['Dystonia']);
});

test('terms in a shadow root have the line of those outside of it', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(`<p>Chorea.</p><x-y></x-y><script>
      document.querySelector('x-y').attachShadow({ mode: 'open' }).innerHTML = '<p>Dystonia.</p>';</script>`),
  );
  await waitForTexts(page, ['Chorea', 'Dystonia']);
  const lines = await page.evaluate(() =>
    [document, document.querySelector('x-y')?.shadowRoot].map((root) => {
      const term = root?.querySelector('p');
      if (!term) return null;
      const style = getComputedStyle(term, '::highlight(neurogloss)');
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }),
  );
  expect(lines).toEqual(['underline dotted', 'underline dotted']);
});
