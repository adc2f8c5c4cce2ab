import { isDeepStrictEqual } from 'node:util';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import {
  paintedTexts,
  waitForNothingPainted,
  waitForPainted,
} from '../../scripts/browsers/screen/highlights.ts';
import { openHtml, openPage } from '../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';

describe('on the demo page', () => {
  test('terms are painted, the longest match first', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    const texts = await waitForPainted(page, 'Multiple sclerosis');
    expect(texts).toContain('myoclonus');
    expect(texts).toContain('secondary myoclonus');
    expect(texts).toContain('reticular reflex myoclonus');
    expect(texts).toContain('juvenile myoclonic epilepsy');
    expect(texts).not.toContain('secondary');
  });

  test('a match runs over <b>secondary</b> <i>myoclonus</i>', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    expect(await paintedTexts(page, 'b, i')).toEqual(['secondary', 'myoclonus']);
  });

  test('fields, code and hidden text stay plain', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    expect(await paintedTexts(page, 'input, code, [hidden], [contenteditable]')).toEqual([]);
  });

  test('text that the page adds later is painted', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    expect(await paintedTexts(page, '#later')).toEqual([]);
    await page.click('#more');
    await waitUntil('the new paragraph is painted', async () =>
      (await paintedTexts(page, '#later')).includes('myoclonus'),
    );
  });

  test('switched off, nothing is painted; switched on again, everything', async ({ browser }) => {
    const page = await openPaintedDemo(browser);
    const before = await settle(() => paintedTexts(page));
    await changeSettings(browser, { enabled: false });
    await waitForNothingPainted(page);
    await changeSettings(browser, { enabled: true });
    await waitUntil('all is painted again', async () => isDeepStrictEqual(await paintedTexts(page), before));
  });

  test('a site that is switched off stays as it is', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    await changeSettings(browser, { except: ['127.0.0.1'] });
    await waitForNothingPainted(page);
  });
});

test('awkward markup is read as a reader reads it', async ({ browser }) => {
  const page = await openPage(browser, 'awkward.html');
  const expected = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section')].map((section) => ({
      title: section.title,
      painted: (section.getAttribute('data-painted') ?? '').split('|').filter(Boolean),
    })),
  );
  await waitForPainted(page, 'dystonia');
  const found = await settle(() =>
    Promise.all(
      expected.map(async ({ title }) => ({
        title,
        painted: await paintedTexts(page, `section[title="${title}"]`),
      })),
    ),
  );
  expect(found).toEqual(expected);
});

test('a page with the strictest policy is painted', async ({ browser }) => {
  await waitForPainted(await openPage(browser, 'strict-csp.html'), 'secondary myoclonus');
});

test('frames are painted: same site, other site, srcdoc, about:blank', async ({ browser }) => {
  const page = await openPage(browser, 'frames.html');
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(4);
  for (const frame of frames) await waitForPainted(frame, 'secondary myoclonus');
});

describe('on a page with many terms', () => {
  const MANY = `<!doctype html><html lang="en"><title>Many</title><style>p { height: 500px }</style>${Array.from(
    { length: 300 },
    (_, at) => `<p id="p${at}">Myoclonus.</p>`,
  ).join('')}`;

  // Without anything to see, the page looks once a second. The quickest of five counts: the machine may be busy.
  test.for([
    ['that a jump brings into view', (id: string) => document.getElementById(id)?.scrollIntoView()],
    [
      'that the page adds in view',
      (id: string) => {
        document.getElementById(id)?.remove();
        document.body.insertAdjacentHTML('afterbegin', `<p id="${id}">On asterixis.</p>`);
      },
    ],
  ] as const)('those %s do not wait for the next look', async ([, bring], { browser }) => {
    const page = await openHtml(browser, MANY);
    await waitForPainted(page, 'Myoclonus');
    const waits: number[] = [];
    for (const at of [50, 100, 150, 200, 250]) {
      const began = performance.now();
      await page.evaluate(bring, `p${at}`);
      await waitUntil(`term ${at} is painted`, async () => (await paintedTexts(page, `#p${at}`)).length > 0);
      waits.push(performance.now() - began);
    }
    expect(Math.min(...waits)).toBeLessThan(700);
  });
});

test('on a page with many terms that of a heading which sticks to the view stays painted', async ({
  browser,
}) => {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Many</title><style>h2 { position: sticky; top: 0 } p { height: 50px }</style>
      <p id="first">Myoclonus.</p><section><h2>Asterixis</h2>${'<p>Chorea.</p>'.repeat(600)}</section>`,
  );
  await waitForPainted(page, 'Asterixis');
  for (const y of [5_000, 20_000]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await waitUntil(
      'the first term is erased',
      async () => (await paintedTexts(page, '#first')).length === 0,
    );
    expect(await paintedTexts(page, 'h2')).toEqual(['Asterixis']);
    await page.evaluate(() => scrollTo(0, 0));
    await waitUntil('the first term is back', async () => (await paintedTexts(page, '#first')).length > 0);
  }
});
