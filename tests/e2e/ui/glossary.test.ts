import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { clickInCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn } from '../../../scripts/browsers/screen/popup-on.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

const html = (text: string): string => `<!doctype html><html lang="en"><title>${text}</title><p>${text}.`;

const showsEntry = (page: Page, term: string): Promise<true> =>
  waitUntil(
    `the entry is ${term}`,
    async () => (await page.$$eval('.term', ([head]) => head?.textContent)) === term,
  );

/** The addresses of the open tabs that show a view of the glossary. */
const glossaryTabs = (browser: TestBrowser): Promise<string[]> =>
  withExtension(browser, async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ url }) => (url?.includes('/glossary.html') ? [url.replace(/^.*\//, '')] : []));
  });

const hasRecentEntries = (browser: TestBrowser): Promise<boolean> =>
  withExtension(browser, async () => 'recentEntries' in (await chrome.storage.local.get('recentEntries')));

describe('the glossary', () => {
  test('is searched, browsed and followed, and the browser’s back and forward lead through it', async ({
    browser,
  }) => {
    const glossary = await openExtensionPage(browser, 'glossary.html');
    await searchInPopup(glossary, 'asterix', 'asterixis');
    await chooseFirst(glossary);
    await showsEntry(glossary, 'asterixis');
    await glossary.locator('.list-tools button ::-p-text(By place)').click();
    await waitUntil('the list is by place', () =>
      glossary.$('.list-tools button[aria-pressed=true] ::-p-text(By place)'),
    );
    await glossary.locator('.more-button').click();
    await glossary.locator('.chips button ::-p-text(negative myoclonus)').click();
    await showsEntry(glossary, 'negative myoclonus');
    expect(glossary.url()).toContain('#entry=negative-myoclonus&by=origin');
    await glossary.goBack();
    await showsEntry(glossary, 'asterixis');
    await glossary.goBack();
    expect(glossary.url()).toMatch(/#entry=asterixis$/);
    await glossary.goForward();
    await glossary.goForward();
    await showsEntry(glossary, 'negative myoclonus');
  });

  test('is opened at an entry from its card, beside the page', async ({ browser }) => {
    const page = await openHtml(browser, html('On chorea'));
    await waitForPainted(page, 'chorea');
    await hoverText(page, 'chorea');
    await waitForCard(page, 'chorea');
    await clickInCard(page, 'Open in the glossary');
    await waitUntil('its tab is open', async () =>
      (await glossaryTabs(browser)).includes('glossary.html#entry=chorea'),
    );
    await waitUntil('its entry counts as opened', () => hasRecentEntries(browser));
  });
});

describe('the popup before anything is typed', () => {
  test('lists the page’s terms, else what was opened last; and has doors into the glossary', async ({
    browser,
  }) => {
    const page = await openHtml(browser, html('On chorea'));
    await waitForPainted(page, 'chorea');
    expect(await listedTerms(await openPopupOn(page))).toEqual(['chorea 1']);
    const empty = await openHtml(browser, html('Nothing of note'));
    const first = await openPopupOn(empty);
    await waitForText(first, 'No terms of the glossary on this page.');
    expect(await first.$$('.place')).toEqual([]);
    const doors = await first.$$eval('a.door', (links) => links.map(({ href }) => href.replace(/^.*\//, '')));
    expect(doors).toEqual(['glossary.html#', 'glossary.html#by=kind', 'glossary.html#by=origin']);
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'dystonia', 'dystonia');
    await chooseFirst(popup);
    await showsEntry(popup, 'dystonia');
    await first.bringToFront();
    expect(await listedTerms(first)).toEqual(['dystonia phenomenon']);
  });
});
