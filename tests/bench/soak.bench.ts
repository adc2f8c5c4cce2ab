import type { Page } from 'puppeteer-core';
import type { FrameApi } from '../../entrypoints/messaging/frame-api.ts';
import type { Bench } from '../../scripts/bench/result.ts';
import { besideContentScript } from '../../scripts/browsers/contexts/control.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { termsFound, termsThere, WORDS } from './made/changing-page.ts';
import { usedHeap } from './measures/used-heap.ts';

/** A reader goes on every 6 s, for half an hour; each view streams, is rewritten in part, and goes. */
const NAVIGATIONS = 300;
/** By then all code has run and is compiled. */
const WARM = 50;

/** kB of compiled code and caches of browser and driver; three times as many navigations leave no more. */
const LEFT = 150;

/** What is left of half an hour in a single-page app, compressed to as fast as its terms are found. */
export const bench: Bench = {
  title: `A soak: ${NAVIGATIONS} navigations in a single-page app in Chromium`,
  async run() {
    const browser = await startTestBrowser('chromium');
    try {
      const page = await openHtml(
        browser,
        '<!doctype html><html lang="en"><title>Soak</title><main></main><script>let view = 0</script>',
      );
      for (let at = 0; at < WARM; at++) await navigate(page, at);
      const before = await atRest(page);
      for (let at = 0; at < NAVIGATIONS; at++) await navigate(page, at);
      const after = await atRest(page);
      return [
        { name: 'heap of the page at the beginning', value: before.heap, unit: 'kB' },
        { name: 'heap that the soak left', value: after.heap - before.heap, unit: 'kB', atMost: LEFT },
        {
          name: 'terms in the registry that the soak left',
          value: after.terms - before.terms,
          unit: '',
          atMost: 0,
        },
        { name: 'ranges drawn that the soak left', value: after.ranges - before.ranges, unit: '', atMost: 0 },
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Shows another view of 30 paragraphs, streams into it, and waits until its terms are found. */
async function navigate(page: Page, at: number): Promise<void> {
  await page.evaluate(
    async (at, words) => {
      history.replaceState({}, '', `?view=${at}`);
      const main = document.createElement('main');
      for (let i = 0; i < 30; i++) {
        const p = main.appendChild(document.createElement('p'));
        p.append(
          `View ${at}, paragraph ${i}: `,
          words[(at + i) % words.length] ?? '',
          ' and ',
          `${words[i % words.length]}.`,
        );
      }
      document.querySelector('main')?.replaceWith(main);
      const [first, second] = main.children;
      for (let step = 0; step < 5; step++) {
        first?.append(` Then ${words[step % words.length]}.`);
        if (second?.lastChild) second.lastChild.nodeValue = `${words[step % words.length]}!`;
        await new Promise(requestAnimationFrame);
      }
    },
    at,
    WORDS,
  );
  await waitUntil('its terms are found', async () => (await termsFound(page)) === (await termsThere(page)));
}

/** What is there when the last view has gone. */
async function atRest(page: Page): Promise<{ heap: number; terms: number; ranges: number }> {
  await page.evaluate(() => document.querySelector('main')?.replaceChildren('No more.'));
  await waitUntil('the registry is empty', () => besideContentScript(page, isRegistryEmpty));
  const ranges = (): Promise<number> =>
    page.evaluate(() =>
      ['neurogloss', 'neurogloss-faint'].reduce(
        (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
        0,
      ),
    );
  await waitUntil('nothing is drawn', async () => (await ranges()) === 0);
  const session = await page.createCDPSession();
  const { javaScript: heap } = await usedHeap(session);
  await session.detach();
  return { heap, terms: await termsFound(page), ranges: await ranges() };
}

/** Runs beside the content script. */
function isRegistryEmpty(): boolean {
  const module: FrameApi | undefined = Reflect.get(globalThis, 'neuroglossPage');
  return module?.state().entryIds.length === 0;
}
