import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { test } from '../support/plain-browser.ts';

const HTML = `<!doctype html><html lang="en"><title>Editor</title><link rel="icon" href="data:,">
  <style>p { font: 20px serif }</style><p id="text">Secondary myoclonus, and more.</p>`;

/** What would be saved. */
const written = (page: Page): Promise<string> => page.evaluate(() => document.body.innerHTML);

const setDesignMode = (page: Page, mode: 'on' | 'off'): Promise<void> =>
  page.evaluate((mode) => {
    document.designMode = mode;
  }, mode);

/** Types in the middle of the term, makes a part of that bold, and undoes it. */
const STEPS: ((page: Page) => Promise<unknown>)[] = [
  (page) => page.click('#text'),
  async (page) => {
    await page.keyboard.press('Home');
    for (let letter = 0; letter < 5; letter++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('XY');
  },
  async (page) => {
    await page.keyboard.press('Backspace');
    await page.evaluate(() => document.execCommand('bold'));
    await page.keyboard.type('Z');
  },
  (page) => page.evaluate(() => document.execCommand('undo')),
];

describe.for(['highlights', 'marks'] as const)(
  'a page that becomes an editor, painted with %s',
  (painter) => {
    test('saves what was typed, as without the extension', async ({ browser, plain }) => {
      await changeSettings(browser, { painter });
      const page = await openHtml(browser, HTML);
      await waitForPainted(page, 'Secondary myoclonus');
      if (painter === 'marks') await waitForMarks(page, 'Secondary myoclonus');
      const reference = await openHtml(plain, HTML);
      for (const each of [page, reference]) await setDesignMode(each, 'on');
      for (const [step, write] of STEPS.entries()) {
        await Promise.all([write(page), write(reference)]);
        const [saved, expected] = await settle(() => Promise.all([written(page), written(reference)]));
        expect(saved, `step ${step}`).toBe(expected);
        expect(await paintedTexts(page)).toEqual([]);
      }
      expect(errorsOf(page)).toEqual([]);
    });

    test('has its terms painted again at the first press when it is one no more', async ({ browser }) => {
      await changeSettings(browser, { painter });
      const page = await openHtml(browser, HTML);
      await waitForPainted(page, 'Secondary myoclonus');
      if (painter === 'marks') await waitForMarks(page, 'Secondary myoclonus');
      await setDesignMode(page, 'on');
      await page.click('#text');
      expect(await paintedTexts(page)).toEqual([]);
      expect(await readMarks(page)).toEqual([]);
      await setDesignMode(page, 'off');
      await page.click('#text');
      await waitForPainted(page, 'Secondary myoclonus');
      if (painter === 'marks') await waitForMarks(page, 'Secondary myoclonus');
    });
  },
);
