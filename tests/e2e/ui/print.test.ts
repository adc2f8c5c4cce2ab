import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { askBackground } from '../../../scripts/browsers/contexts/questions.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { setMedium } from '../../support/browser-ui/print-media.ts';

const PAGE = `<!doctype html><html lang="en"><title>A visit</title><p>Dystonia and secondary myoclonus.`;

async function openSheet(browser: TestBrowser): Promise<Page> {
  const page = await openHtml(browser, PAGE);
  await waitForPainted(page, 'secondary myoclonus');
  const sheet = await openExtensionPage(browser, `page-glossary.html?tab=${await tabIdOf(page)}`);
  await waitForText(sheet, 'Made with Neurogloss');
  return sheet;
}

/** What the sheet shows in the medium that it is laid out for. */
const read = (sheet: Page) =>
  sheet.evaluate(() => {
    const main = document.querySelector<HTMLElement>('.sheet');
    const controls = [...document.querySelectorAll('a, button, input, select')];
    return {
      text: main?.innerText ?? '',
      controls: controls.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent),
      isAsWideAsThePaper: main?.clientWidth === document.body.clientWidth,
      colors: {
        ink: main ? getComputedStyle(main).color : '',
        paper: getComputedStyle(document.body).backgroundColor,
      },
      breaks: [...document.querySelectorAll('.sheet-entry')].map(
        (each) => getComputedStyle(each).breakInside,
      ),
    };
  });

describe('the glossary of a page', () => {
  test('on the screen has a button that prints it', async ({ browser }) => {
    const { controls } = await read(await openSheet(browser));
    expect(controls).toEqual(['Print']);
  });

  test('on paper has the entries with their references, and nothing to press', async ({ browser }) => {
    const sheet = await openSheet(browser);
    await setMedium(sheet, 'print');
    const { text, controls, isAsWideAsThePaper, breaks } = await read(sheet);
    expect(controls).toEqual([]);
    expect(isAsWideAsThePaper).toBe(true);
    const entries = await askBackground(browser, 'getEntries', { ids: ['dystonia', 'secondary-myoclonus'] });
    expect(entries).toHaveLength(2);
    for (const { term, summary, sources } of entries) {
      expect(sources.length).toBeGreaterThan(0);
      const parts = [
        term,
        summary.text,
        ...sources.flatMap(({ text, links }) => [text, links[0]?.url ?? text]),
      ];
      for (const part of parts) expect(text).toContain(part);
    }
    for (const part of ['A visit', 'Made with Neurogloss', 'not medical advice'])
      expect(text).toContain(part);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('is dark on white on paper, whatever theme the screen has', async ({ browser }) => {
    await changeSettings(browser, { theme: 'dark' });
    const sheet = await openSheet(browser);
    await waitUntil('it is dark', async () => (await read(sheet)).colors.ink === 'rgb(231, 233, 236)');
    await setMedium(sheet, 'print');
    const { ink, paper } = (await read(sheet)).colors;
    expect(ink).toBe('rgb(29, 33, 38)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  });
});
