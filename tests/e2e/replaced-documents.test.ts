import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { listenHere } from '../../scripts/browsers/session/listen-here.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { pressCommand } from '../support/browser-ui/press-command.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${body}`;

const replaceDocument = (page: Page, body: string): Promise<void> =>
  page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, html(body));

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

describe('a document that the page replaces', () => {
  test('has the keyboard commands lead through its terms', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await waitForPainted(page, 'Myoclonus');
    await pressCommand(page, 'next-term');
    await waitForCard(page, 'myoclonus');
    await replaceDocument(page, '<p>Now dystonia and chorea.</p>');
    await waitForPainted(page, 'chorea');
    await waitForNoCard(page);
    for (const [command, term] of [
      ['next-term', 'dystonia'],
      ['next-term', 'chorea'],
      ['previous-term', 'dystonia'],
    ] as const) {
      await pressCommand(page, command);
      await waitUntil(
        `the card of ${term} is open`,
        async () => (await waitForCard(page)).headings[0] === term,
      );
    }
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test.for(['highlights', 'marks'] as const)(
    'in a tab that was never shown is read when it is shown, and looked after (%s)',
    async (painter, { browser }) => {
      await changeSettings(browser, { painter });
      const page = await browser.browser.newPage();
      const front = await openHtml(browser, html('<p>In front: chorea.</p>'));
      await page.goto(browser.server.origin + browser.server.make(html('<p>Myoclonus.</p>')));
      await waitForPainted(front, 'chorea');
      expect(await page.evaluate(() => document.hidden)).toBe(true);
      await replaceDocument(page, '<p>Now dystonia.</p>');
      await page.bringToFront();
      await waitForPainted(page, 'dystonia');
      if (painter === 'marks') await waitForMarks(page, 'dystonia');
      await page.evaluate(() => CSS.highlights.clear());
      await front.bringToFront();
      await page.bringToFront();
      await waitForPainted(page, 'dystonia');
    },
  );

  test('before it has loaded is marked all the same', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await browser.browser.newPage();
    const loading = html(`<p>Myoclonus.</p><img alt="" src="${await endlessPicture()}">`);
    await page.goto(browser.server.origin + browser.server.make(loading), { waitUntil: 'domcontentloaded' });
    expect(await settle(() => readMarks(page))).toEqual([]);
    await replaceDocument(page, '<p>Now dystonia.</p>');
    await waitForMarks(page, 'dystonia');
  });
});
