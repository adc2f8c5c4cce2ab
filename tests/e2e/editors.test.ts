import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { paintedTexts } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks } from '../../scripts/browsers/screen/marks.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { EDITORS } from '../apps/apps.ts';
import { openBoth } from '../support/open-both.ts';
import { test } from '../support/plain-browser.ts';

/** What a writer does, by its name; the keys of one step follow each other without a pause. */
const STEPS: [name: string, write: (page: Page) => Promise<void>][] = [
  [
    'goes to the end',
    async (page) => {
      await page.click('#editor');
      await withControl(page, 'End');
    },
  ],
  ['types a term', (page) => page.keyboard.type(' But essential myoclonus and dystonia')],
  [
    'deletes a part of it',
    async (page) => {
      for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace');
    },
  ],
  [
    'begins a new paragraph',
    async (page) => {
      await page.keyboard.press('Enter');
      await page.keyboard.type('Asterixis');
    },
  ],
  ['undoes', (page) => withControl(page, 'z')],
  ['does it again', (page) => withControl(page, 'y')],
];

describe.for(EDITORS)('an editor made with %s', (name) => {
  test.for(['highlights', 'marks'] as const)(
    'on a page painted with %s writes, undoes and saves as without the extension',
    async (painter, { browser, plain }) => {
      await changeSettings(browser, { painter });
      const [page, reference] = await openBoth(browser, plain, name, 'editor');
      const painted = (): Promise<string[]> => (painter === 'marks' ? readMarks(page) : paintedTexts(page));
      await waitUntil('the text beside it is painted', async () =>
        (await painted()).includes('secondary myoclonus'),
      );
      for (const [step, write] of STEPS) {
        await Promise.all([write(page), write(reference)]);
        const [written, expected] = await settle(() => Promise.all([content(page), content(reference)]));
        expect(written, step).toEqual(expected);
        expect(await painted(), step).toEqual(['secondary myoclonus']);
      }
      expect(errorsOf(page)).toEqual([]);
    },
  );
});

/** What the editor would save, and what it shows. */
function content(page: Page): Promise<string[]> {
  return page.evaluate<[], () => string[]>(
    '[editor.saved(), document.querySelector("#editor").innerText, document.querySelector("#editor").outerHTML]',
  );
}

async function withControl(page: Page, key: 'End' | 'z' | 'y'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
