import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Settings } from '../../entrypoints/settings/settings-schema.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts, waitForNothingPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks } from '../../scripts/browsers/screen/marks.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { PATIENCE, waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { openBoth } from '../support/open-both.ts';
import { test } from '../support/plain-browser.ts';

const APPS = ['react', 'preact', 'vue', 'svelte', 'lit'];

/** The terms in the states of the apps. */
const TERMS =
  /(?:essential |secondary )?myoclonus|(?:action )?tremor|cardiac arrest|clonazepam|asterixis|dystonia|epilepsy|valproate/gi;

/** The state in whose middle the extension is switched off: later ones change text that was marked. */
const SWITCH_OFF_AT = 'answer goes on';

describe.for(APPS)('an app made with %s', (name) => {
  describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
    test('reads at every step as without the extension', async ({ browser, plain }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name, 'app');
      await waitForTerms(page, painter);
      for (const state of await states(page)) {
        await Promise.all([show(page, state), show(reference, state)]);
        expect(await read(page), state).toBe(await read(reference));
        await waitForTerms(page, painter);
        expect(await read(page), `${state}, painted`).toBe(await read(reference));
        if (painter === 'highlights') expect(await html(page), state).toBe(await html(reference));
      }
      expect(errorsOf(page)).toEqual([]);
    });

    test('shows no wrong character in any frame while an answer streams in', async ({ browser, plain }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name, 'app');
      await waitForTerms(page, painter);
      const [frames, expected] = await Promise.all([stream(page), stream(reference)]);
      expect(frames).toEqual(expected);
      await waitForTerms(page, painter);
      expect(await read(page)).toBe(await read(reference));
      if (painter === 'highlights') expect(await html(page)).toBe(await html(reference));
      expect(errorsOf(page)).toEqual([]);
    });

    test('reads as without the extension when updates come after switching off', async ({
      browser,
      plain,
    }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name, 'app');
      await waitForTerms(page, painter);
      for (const state of await states(page)) {
        await Promise.all([show(page, state), show(reference, state)]);
        if (state === SWITCH_OFF_AT) {
          await waitForTerms(page, painter);
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

/** An answer on which an app goes back once, as chats do that correct themselves. */
const ANSWER =
  'Most essential myoclonus is not epilepsy. Clonazepam 5 mg daily, no: valproate 500 mg daily helps some with myoclonus, tremor or dystonia.';
const CORRECTED = ANSWER.indexOf(', no');

/** Two at a time: every term has frames that show a part of it. */
const LETTERS_A_FRAME = 2;

/** Streams an answer, some letters a frame; gives what each frame showed of the app's text. */
async function stream(page: Page): Promise<string[]> {
  await page.bringToFront();
  const streamed = (from: number, to: number): string[] =>
    Array.from({ length: Math.ceil((to - from) / LETTERS_A_FRAME) }, (_, frame) =>
      ANSWER.slice(0, Math.min(from + (frame + 1) * LETTERS_A_FRAME, to)),
    );
  const corrected = `${ANSWER.slice(0, CORRECTED - '5 mg daily'.length)}0.5 mg daily`;
  return page.evaluate(
    async (steps) => {
      const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
      const article = roots.map((root) => root?.querySelector('article')).find(Boolean);
      const app: { answer(text: string): Promise<void> } = Reflect.get(globalThis, 'app');
      const frames: string[] = [];
      for (const step of steps) {
        await app.answer(step);
        await new Promise(requestAnimationFrame);
        frames.push(article?.innerText ?? '');
      }
      return frames;
    },
    [...streamed(0, CORRECTED), corrected, ...streamed(CORRECTED, ANSWER.length)],
  );
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

/** Waits until the page's terms are painted, all and only those. */
async function waitForTerms(page: Page, painter: Settings['painter']): Promise<void> {
  const expected = (await articleText(page)).match(TERMS) ?? [];
  const painted = async () => (await terms(page, painter)).sort();
  await expect.poll(painted, { timeout: PATIENCE, interval: 20 }).toEqual([...expected].sort());
}

/** The text of the app itself, wherever it is. */
function articleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
    return roots.map((root) => root?.querySelector('article')?.innerText ?? '').join('');
  });
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

/** The whole markup, open shadow roots included. */
function html(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
    // Lit draws a number for its placeholders.
    return [document.documentElement.outerHTML, ...shadows].join('\n').replace(/lit\$\d+\$/g, 'lit$$');
  });
}
