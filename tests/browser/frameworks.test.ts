import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from '../support/highlights.ts';
import { readMarks, waitForMarks } from '../support/marks.ts';
import { openPage } from '../support/open-page.ts';
import { errorsOf } from '../support/page-errors.ts';
import { test } from '../support/plain-browser.ts';
import { changeSettings } from '../support/settings.ts';
import { settle } from '../support/settle.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { waitUntil } from '../support/wait-until.ts';

const APPS = ['react', 'preact', 'vue', 'svelte', 'lit'];

/** The state in whose middle the extension is switched off: later ones change text that was marked. */
const SWITCH_OFF_AT = 'answer goes on';

describe.for(APPS)('an app made with %s', (name) => {
  describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
    test('reads at every step as without the extension', async ({ browser, plain }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name);
      await waitForTerms(page, painter);
      for (const state of await states(page)) {
        await Promise.all([show(page, state), show(reference, state)]);
        expect(await read(page), state).toBe(await read(reference));
        await settle(() => terms(page, painter));
        expect(await read(page), `${state}, painted`).toBe(await read(reference));
      }
      expect(errorsOf(page)).toEqual([]);
    });

    test('reads as without the extension when updates come after switching off', async ({
      browser,
      plain,
    }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name);
      await waitForTerms(page, painter);
      for (const state of await states(page)) {
        await Promise.all([show(page, state), show(reference, state)]);
        if (state === SWITCH_OFF_AT) {
          await settle(() => terms(page, painter));
          await changeSettings(browser, { enabled: false });
          await waitForNothingPainted(page);
          await waitUntil('no marks are left', async () => (await terms(page, painter)).length === 0);
        }
        expect(await read(page), state).toBe(await read(reference));
      }
      expect(await html(page)).toBe(await html(reference));
      expect(errorsOf(page)).toEqual([]);
    });
  });
});

async function openBoth(browser: TestBrowser, plain: TestBrowser, name: string): Promise<[Page, Page]> {
  const pages = await Promise.all([
    openPage(browser, `apps/${name}/index.html`),
    openPage(plain, `apps/${name}/index.html`),
  ]);
  await Promise.all(
    pages.map((page) => waitUntil('the app runs', () => page.evaluate(() => 'app' in globalThis))),
  );
  return pages;
}

function states(page: Page): Promise<string[]> {
  return page.evaluate<[], () => string[]>('app.states');
}

async function show(page: Page, state: string): Promise<void> {
  await page.evaluate(`app.show(${JSON.stringify(state)})`);
}

function terms(page: Page, painter: Settings['painter']): Promise<string[]> {
  return painter === 'marks' ? readMarks(page) : paintedTexts(page);
}

async function waitForTerms(page: Page, painter: Settings['painter']): Promise<void> {
  await (painter === 'marks' ? waitForMarks(page, 'myoclonus') : waitForPainted(page, 'myoclonus'));
}

/** What a reader reads, open shadow roots included. */
function read(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(':scope > *') ?? []),
    ]);
    return [document.body, ...shadows].map(({ innerText }) => innerText).join('\n');
  });
}

/** The whole markup, open shadow roots included, but for the random number in Lit's comments. */
function html(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
    return [document.documentElement.outerHTML, ...shadows].join('\n').replaceAll(/lit\$\d+\$/g, 'lit$');
  });
}
