import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
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

describe('documents of other kinds', () => {
  test('XHTML is read', async ({ browser }) => {
    const page = await openHtml(
      browser,
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title><link rel="icon" href="data:," /></head><body><p>${TEXT}</p></body></html>`,
      { 'content-type': 'application/xhtml+xml' },
    );
    await waitForPainted(page, 'secondary myoclonus');
    await changeSettings(browser, { painter: 'marks' });
    await waitForMarks(page, 'secondary myoclonus');
    expect(errorsOf(page)).toEqual([]);
  });

  test('plain text is read', async ({ browser }) => {
    const page = await openHtml(browser, `${TEXT}\n\nThen dystonia.`, { 'content-type': 'text/plain' });
    await waitForPainted(page, 'dystonia');
    expect(await paintedTexts(page)).toEqual(['secondary myoclonus', 'dystonia']);
  });

  test.for<[name: string, type: string, body: string]>([
    ['XML', 'application/xml', `<note><to>${TEXT}</to></note>`],
    ['JSON', 'application/json', JSON.stringify({ text: TEXT })],
    ['a style sheet', 'text/css', `/* ${TEXT} */`],
    ['a script', 'text/javascript', `// ${TEXT}`],
    [
      'a drawing',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${TEXT}</text></svg>`,
    ],
    [
      'a page in another language',
      'text/html',
      `<!doctype html><html lang="de"><title>D</title><p>${TEXT}</p>`,
    ],
  ])('%s is left alone', async ([, type, body], { browser }) => {
    const page = await openHtml(browser, body, { 'content-type': type });
    await timeToRead(browser);
    expect(await paintedTexts(page)).toEqual([]);
    await changeSettings(browser, { painter: 'marks' });
    await timeToRead(browser, 'marks');
    expect(await readMarks(page)).toEqual([]);
  });

  test.for<[name: string, type: string, body: string | Uint8Array]>([
    ['a picture', 'image/gif', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')],
    ['a broken picture', 'image/png', TEXT],
    ['a broken film', 'video/webm', TEXT],
    ['a PDF', 'application/pdf', pdf(TEXT)],
  ])('%s is shown as the browser shows it, without an error', async ([, type, body], { browser }) => {
    const page = await openHtml(browser, body, { 'content-type': type });
    for (const painter of ['highlights', 'marks'] as const) {
      await changeSettings(browser, { painter });
      await timeToRead(browser, painter);
      expect(await paintedTexts(page)).toEqual([]);
      expect(await readMarks(page)).toEqual([]);
    }
    expect(errorsOf(page)).toEqual([]);
  });

  test('the frames of a frameset are read', async ({ browser }) => {
    const inner = browser.server.make(`<!doctype html><html lang="en"><title>F</title><p>${TEXT}</p>`);
    const page = await openHtml(
      browser,
      `<html lang="en"><title>Set</title><frameset cols="50%,50%"><frame src="${inner}"><frame src="${inner}"></frameset></html>`,
    );
    await waitUntil('both frames are there', () => page.frames().length === 3);
    for (const frame of page.frames().slice(1)) await waitForPainted(frame, 'secondary myoclonus');
  });
});

describe.for(['highlights', 'marks'] as const)('extremes, painted with %s', (painter) => {
  // Each mark has the browser break the paragraph's lines anew.
  const sentences = painter === 'marks' ? 250 : 1000;
  test(`one paragraph of ${sentences} kB`, async ({ browser }) => {
    await changeSettings(browser, { painter });
    const filler = 'Words about the weather, of which no glossary knows anything at all. '.repeat(15);
    const parts = Array.from({ length: sentences }, (_, at) => `${filler} Dystonia ${at}. `);
    const page = await openHtml(
      browser,
      `<!doctype html><html lang="en"><title>Long</title><p id="text">${parts.join('')}</p>`,
    );
    const text = await page.evaluate(() => document.getElementById('text')?.textContent?.length);
    if (painter === 'marks')
      await waitUntil('all are marked', async () => (await readMarks(page)).length === parts.length);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await waitUntil('the end is painted', async () =>
      page.evaluate(
        (end) => {
          let last = '';
          CSS.highlights.get('neurogloss')?.forEach(({ endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(endContainer, endOffset);
            const paragraph = document.getElementById('text');
            if (paragraph) range.setEnd(paragraph, paragraph.childNodes.length);
            if (range.toString().trim() === end) last = 'found';
          });
          return last;
        },
        `${sentences - 1}.`,
      ),
    );
    expect(await page.evaluate(() => document.getElementById('text')?.textContent?.length)).toBe(text);
  });

  test('elements nested 5,000 deep', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(
      browser,
      `<!doctype html><html lang="en"><title>Deep</title><p>First myoclonus.</p><div id="root"></div><p>Then dystonia.</p>
       <script>let at = document.getElementById('root');
         for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span'));
         at.append('Deep down chorea.')</script>`,
    );
    await waitForPainted(page, 'myoclonus');
    await waitForPainted(page, 'dystonia');
    await page.evaluate(() => document.querySelector('p')?.append(' And asterixis.'));
    await waitForPainted(page, 'asterixis');
    expect(errorsOf(page)).toEqual([]);
  });
});
