import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { setMedium } from '../support/browser-ui/print-media.ts';
import { test } from '../support/plain-browser.ts';

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
  <link rel="icon" href="data:,">
  <style>p { font: 20px/2 serif } @media print { p { color: maroon } }</style>
  <p>She has had secondary myoclonus for years.</p><p>Then dystonia.</p>`;

const picture = async (page: Page): Promise<string> =>
  Buffer.from(await page.screenshot()).toString('base64');

describe('what is printed', () => {
  test.for([
    { painter: 'highlights', line: 'dotted' },
    { painter: 'highlights', line: 'background' },
    { painter: 'marks', line: 'dotted' },
  ] as const)(
    'is the page as its author made it, also with a card open ($painter, $line)',
    async (settings, { browser, plain }) => {
      await changeSettings(browser, settings);
      const page = await openHtml(browser, ARTICLE);
      await waitForPainted(page, 'dystonia');
      if (settings.painter === 'marks') await waitForMarks(page, 'dystonia');
      await hoverText(page, 'dystonia');
      await waitForCard(page, 'dystonia');
      const reference = await openHtml(plain, ARTICLE);
      const onScreen = await picture(reference);
      expect(await picture(page)).not.toBe(onScreen);
      for (const each of [page, reference]) await setMedium(each, 'print');
      const onPaper = await picture(reference);
      expect(onPaper).not.toBe(onScreen);
      expect((await picture(page)) === onPaper).toBe(true);
      await setMedium(page, 'screen');
      await waitForCard(page, 'dystonia');
    },
  );
});
