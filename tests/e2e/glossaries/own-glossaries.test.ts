import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { clickInCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { beginImport, previewList } from './begin-import.ts';

/** Imports a list by the options, as its user does; after the test it is deleted again. */
async function importList(browser: TestBrowser, title: string, list: string): Promise<Page> {
  onTestFinished(() => deleteList(browser, title));
  const options = await previewList(browser, title, list);
  await beginImport(options);
  await waitForText(options, `“${title}” is imported`);
  return options;
}

async function deleteList(browser: TestBrowser, title: string): Promise<void> {
  const options = await openExtensionPage(browser, 'options.html');
  await options.waitForSelector(`[aria-label="Delete: ${title}"]`);
  await press(options, `[aria-label="Delete: ${title}"]`);
  await options.waitForSelector('.notice.caution');
  await press(options, '.notice.caution button:last-child');
  await waitUntil(`"${title}" is deleted`, async () => !(await options.$(`[aria-label="Save: ${title}"]`)));
  await options.close();
}

const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

/** Opens what the card's button has opened: Firefox's driver reaches no tab that an extension opens on a page of its own. */
async function openSame(browser: TestBrowser, beginning: string): Promise<Page> {
  const url = await waitUntil('a tab is open', () =>
    withExtension(
      browser,
      async (beginning) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(beginning));
        if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
        return tab?.url;
      },
      `${browser.extensionOrigin}/${beginning}`,
    ),
  );
  return openExtensionPage(browser, url.slice(browser.extensionOrigin.length + 1));
}

/** The text of the file that the options save of the glossary with this title. */
async function exported(options: Page, title: string): Promise<string> {
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { exported: text }));
      return '';
    };
  });
  await press(options, `[aria-label="Save: ${title}"]`);
  return waitUntil('the file is made', () =>
    options.evaluate(() => {
      const text: unknown = Reflect.get(window, 'exported');
      return typeof text === 'string' && text;
    }),
  );
}

test("a nurse's list goes from its file into an open page", async ({ browser }) => {
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Ward</title><p>Chorea in the skip bay.',
  );
  await waitForPainted(page, 'Chorea');
  await importList(browser, 'ward', 'term,definition\nskip bay,Where patients wait.\n');
  await page.bringToFront();
  await waitForPainted(page, 'skip bay');
});

test('an imported entry is changed from its card, and counts so until that is undone', async ({
  browser,
}) => {
  const options = await importList(browser, 'beds', 'term,definition\nbed round,Who lies where.\n');
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Ward</title><p>After the bed round.',
  );
  await waitForPainted(page, 'bed round');
  await hoverText(page, 'bed round');
  await waitForCard(page, 'Who lies where.');
  await clickInCard(page, 'Change this entry');
  const glossary = await openSame(browser, 'glossary.html#');
  await waitForText(glossary, 'Change “bed round”');
  await glossary.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[name=explanation]');
    if (field) field.value = 'Every bed at seven.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(glossary, '.my-entry-form [type=submit]');
  await waitForText(glossary, 'Your wording of “bed round” counts now');
  await page.bringToFront();
  await hoverText(page, 'After');
  await hoverText(page, 'bed round');
  const { text } = await waitForCard(page, 'Every bed at seven.');
  expect(text).not.toContain('Who lies where.');
  const file = await exported(options, 'beds');
  expect(file).toContain('Every bed at seven.');
  expect(file).not.toContain('Who lies where.');
  await glossary.bringToFront();
  await press(glossary, '.change-note button');
  await waitForText(glossary, 'Who lies where.');
});
