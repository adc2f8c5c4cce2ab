import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml, openPage } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf, watchErrors } from '../../scripts/browsers/screen/page-errors.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { timeToRead } from '../support/time-to-read.ts';

const TEXT = 'She has had secondary myoclonus for years.';

/** A page of one line; readers find its parts without the table at the end. */
const pdf = (text: string): string => {
  const drawing = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${drawing.length} >> stream
${drawing}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
%%EOF`;
};

test('XHTML, plain text and a page under the strictest policy are read', async ({ browser }) => {
  const strict = await openPage(browser, 'strict-csp.html');
  await waitForPainted(strict, 'secondary myoclonus');
  const plain = await openHtml(browser, `${TEXT}\n\nThen dystonia.`, { 'content-type': 'text/plain' });
  await waitForPainted(plain, 'dystonia');
  expect(await paintedTexts(plain)).toEqual(['secondary myoclonus', 'dystonia']);
  const xhtml = await openHtml(
    browser,
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title><link rel="icon" href="data:," /></head><body><p>${TEXT}</p></body></html>`,
    { 'content-type': 'application/xhtml+xml' },
  );
  await waitForPainted(xhtml, 'secondary myoclonus');
  await changeSettings(browser, { painter: 'marks' });
  await waitForMarks(xhtml, 'secondary myoclonus');
  expect(errorsOf(xhtml)).toEqual([]);
});

const LEFT_ALONE: [what: string, type: string, body: string | Uint8Array][] = [
  ['XML', 'application/xml', `<note><to>${TEXT}</to></note>`],
  ['JSON', 'application/json', JSON.stringify({ text: TEXT })],
  ['a style sheet', 'text/css', `/* ${TEXT} */`],
  ['a script', 'text/javascript', `// ${TEXT}`],
  ['a drawing', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${TEXT}</text></svg>`],
  ['German', 'text/html', `<!doctype html><html lang="de"><title>D</title><p>${TEXT}</p>`],
  ['a picture', 'image/gif', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')],
  ['a broken picture', 'image/png', TEXT],
  ['a broken film', 'video/webm', TEXT],
  ['a PDF', 'application/pdf', pdf(TEXT)],
];

/** Opens what is served so in a window of its own: tabs hide each other, and hidden ones are not read. */
async function openWindow(
  { browser, server }: TestBrowser,
  type: string,
  body: string | Uint8Array,
): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  watchErrors(page);
  await page.goto(server.origin + server.make(body, { 'content-type': type }));
  return page;
}

test('what is no text for reading is shown as the browser shows it, without an error', async ({
  browser,
}) => {
  const pages = new Map<string, Page>();
  for (const [what, type, body] of LEFT_ALONE) pages.set(what, await openWindow(browser, type, body));
  for (const painter of ['highlights', 'marks'] as const) {
    await changeSettings(browser, { painter });
    await timeToRead(browser, painter);
    for (const [what, page] of pages) {
      expect(await page.evaluate(() => document.hidden), what).toBe(false);
      expect(await paintedTexts(page), what).toEqual([]);
      expect(await readMarks(page), what).toEqual([]);
    }
  }
  for (const [what, page] of pages) expect(errorsOf(page), what).toEqual([]);
});

test('frames are read: same site, other site, srcdoc, sandbox, about:blank, frameset', async ({
  browser,
}) => {
  const inner = `<!doctype html><html lang=en><title>Frame</title><p>${TEXT}</p>`;
  const path = browser.server.make(inner);
  const sandbox = `<!doctype html><html lang="en"><title>Sandbox</title><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`;
  const set = `<html lang="en"><title>Set</title><frameset cols="50%,50%"><frame src="${path}"><frame src="${path}"></frameset></html>`;
  for (const [from, count] of [
    ['frames.html', 4],
    [browser.server.make(sandbox), 1],
    [browser.server.make(set), 2],
  ] as const) {
    const page = await openPage(browser, from);
    await waitUntil('its frames are there', () => page.frames().length === count + 1);
    for (const frame of page.frames().slice(1)) await waitForPainted(frame, 'secondary myoclonus');
  }
});
