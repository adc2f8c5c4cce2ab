import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import {
  paintedTexts,
  waitForNothingPainted,
  waitForPainted,
} from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { test } from '../support/browser-test.ts';

const GERMAN = `<!doctype html><html lang="de"><title>Deutsch</title><link rel="icon" href="data:,">
  <p id="text">Secondary myoclonus.</p><p id="part" lang="de">Asterixis.</p>`;

describe.for(['highlights', 'marks'] as const)('a page in another language, painted with %s', (painter) => {
  test('is read as soon as it turns English, and left alone when it turns back', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(browser, GERMAN);
    expect(await settle(() => paintedTexts(page))).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.getElementById('text')?.append(' And dystonia.');
    });
    await waitForPainted(page, 'dystonia');
    if (painter === 'marks') await waitForMarks(page, 'dystonia');
    expect(await settle(() => paintedTexts(page))).toEqual(['Secondary myoclonus', 'dystonia']);
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    await waitForNothingPainted(page);
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await waitForPainted(page, 'dystonia');
  });

  test('has the part read that turns English', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(browser, GERMAN);
    expect(await settle(() => paintedTexts(page))).toEqual([]);
    await page.evaluate(() => document.getElementById('part')?.setAttribute('lang', 'en-GB'));
    await waitForPainted(page, 'Asterixis');
    expect(await settle(() => paintedTexts(page))).toEqual(['Asterixis']);
  });
});
