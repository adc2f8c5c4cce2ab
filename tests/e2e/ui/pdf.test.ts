import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { paintedTexts, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn } from '../../../scripts/browsers/screen/popup-on.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { choosePdf, openChosenPdf } from '../../support/choose-pdf.ts';
import { encryptedPdf } from '../../support/encrypted-pdf.ts';
import { openOwnCard } from '../../support/glossaries/own-card.ts';
import { madePdf } from '../../support/made-pdf.ts';

const PAGES = [
  ['On chorea', 'They had acute', 'post-hypoxic myo-', 'clonus for days.'],
  ['Second page, on dystonia.'],
];
const ARTICLE = madePdf(PAGES);

/** The address of the viewer that the popup has opened for a PDF, from its slash on. */
const viewerAddress = (browser: TestBrowser): Promise<string> =>
  waitUntil('the viewer is open', () =>
    withExtension(browser, async () => {
      const tabs = await chrome.tabs.query({});
      const viewer = tabs.find(({ url }) => url?.includes('/pdf.html?tab='));
      return viewer?.url?.replace(/^.*\//, '');
    }),
  );

describe('a PDF that is chosen', () => {
  test('has its terms underlined, over line ends too, and explained; the popup lists them, and they print with their pages', async ({
    browser,
  }) => {
    const page = await openChosenPdf(browser, ARTICLE);
    await waitForPainted(page, 'chorea');
    const texts = await paintedTexts(page);
    expect(texts.join('')).toContain('acutepost-hypoxic myo-clonus');
    // What the list beside the pages has too is there first.
    await hoverText(page, 'myo-');
    await openOwnCard(page, 'neurogloss-card');
    await page.keyboard.press('Escape');
    const id = await page.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
    const listed = await listedTerms(await openExtensionPage(browser, `popup.html?tab=${id}`));
    expect(listed).toEqual(['chorea 1', 'acute post-hypoxic myoclonus 1', 'dystonia 1']);
    const sheet = await openExtensionPage(browser, `page-glossary.html?tab=${id}`);
    await waitForText(sheet, 'Terms of this document');
    await waitForText(sheet, 'Page 2');
  });

  test('is opened by its password, and asks again after a wrong one', async ({ browser }) => {
    const page = await openChosenPdf(browser, encryptedPdf(PAGES, 'secret'));
    for (const [password, answer] of [
      ['guess', 'This password does not open the file.'],
      ['secret', ''],
    ] as const) {
      const field = await page.waitForSelector('dialog input');
      await field?.type(password);
      await field?.press('Enter');
      await waitForText(page, answer);
    }
    await waitForPainted(page, 'chorea');
  });

  test('is refused in words where it is none, and where it is damaged', async ({ browser }) => {
    const page = await openChosenPdf(browser, 'Only text.', 'notes.pdf');
    await waitForText(page, 'This file is no PDF.');
    await choosePdf(page, '%PDF-1.7\nnothing of a document follows\n%%EOF');
    await waitForText(page, 'This PDF is damaged');
  });
});

describe('the popup on a tab with a PDF', () => {
  test('leaves the tab as it is, and asks its site for nothing', async ({ browser }) => {
    const page = await openHtml(browser, ARTICLE, {
      'content-type': 'application/pdf',
      'cache-control': 'max-age=60',
    });
    const address = page.url();
    const before = browser.server.asked.length;
    const popup = await openPopupOn(page);
    await popup.locator('button ::-p-text(PDF with terms)').click();
    // A tab that the extension has opened is out of the driver's reach in Firefox: the same once more.
    const viewer = await openExtensionPage(browser, await viewerAddress(browser));
    if (browser.name === 'chromium') await waitForPainted(viewer, 'chorea');
    else {
      // No script runs in Firefox's own viewer.
      await waitForText(viewer, 'The browser did not hand over the PDF of that tab.');
      await choosePdf(viewer, ARTICLE);
      await waitForPainted(viewer, 'chorea');
    }
    expect(page.url()).toBe(address);
    const asked = browser.server.asked.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual([]);
  });
});
