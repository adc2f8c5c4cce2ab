import { expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const SENTENCE =
  'Of myoclonus, and much that has nothing to do with it, nor with anything else of the kind. ';
/** Enough for a text of 450,000 letters, in which a thousand marks took Firefox 4 s at a stretch. */
const REPEATS = 1_000;
const TEXT =
  `${SENTENCE}${'Rain fell, and the river rose over the fields behind the old mill. '.repeat(5)}\n`.repeat(
    REPEATS,
  );

/** Adds up, in the page, the letters of the texts that are cut: the browser copies each of them. */
const COUNT = `
  globalThis.copied = 0;
  new MutationObserver((records) => {
    for (const { oldValue } of records) copied += oldValue?.length ?? 0;
  }).observe(document.body, { subtree: true, characterData: true, characterDataOldValue: true });
  null`;

test('with marks, half a megabyte of text in one node is copied a few times only, and is as it was afterwards', async ({
  browser,
}) => {
  await changeSettings(browser, { painter: 'marks', enabled: false });
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Long</title><link rel="icon" href="data:,"><p>On chorea.</p><pre>${TEXT}</pre>`,
  );
  const outerHTML = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(COUNT);
  await changeSettings(browser, { enabled: true });
  await waitForPainted(page, 'chorea');
  await waitUntil('all is marked', async () => (await readMarks(page)).length === REPEATS + 1);
  const copied = await page.evaluate((): number => Reflect.get(globalThis, 'copied'));
  expect(copied / TEXT.length).toBeLessThan(30);
  await changeSettings(browser, { enabled: false });
  await waitUntil('no marks are left', async () => (await readMarks(page)).length === 0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(outerHTML);
  expect(await page.evaluate(() => document.querySelector('pre')?.childNodes.length)).toBe(1);
  expect(errorsOf(page)).toEqual([]);
});
