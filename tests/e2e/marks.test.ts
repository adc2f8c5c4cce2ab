import { expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForNothingPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const TEXT = '<p>Of <b>secondary</b> myoclonus and a dystonia here.</p>';

test('marks come into a page and into what it adds, and leave no trace', async ({ browser }) => {
  await changeSettings(browser, { painter: 'marks' });
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Marks</title><link rel="icon" href="data:,"><div id="text">${TEXT}</div>`,
  );
  const markup = (): Promise<string | undefined> =>
    page.evaluate(() => document.getElementById('text')?.innerHTML);
  await waitForMarks(page, 'secondary myoclonus dystonia');
  await page.evaluate(() =>
    document.getElementById('text')?.insertAdjacentHTML('beforeend', '<p>And asterixis.</p>'),
  );
  await waitForMarks(page, 'secondary myoclonus dystonia asterixis');
  await changeSettings(browser, { enabled: false });
  await waitForNothingPainted(page);
  await waitUntil('no marks are left', async () => (await readMarks(page)).length === 0);
  expect(await markup()).toBe(`${TEXT}<p>And asterixis.</p>`);
  expect(errorsOf(page)).toEqual([]);
});
