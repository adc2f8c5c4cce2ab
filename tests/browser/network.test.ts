import { describe, expect } from 'vitest';
import { test as browserTest } from '../support/browser-test.ts';
import { waitForCard } from '../support/card.ts';
import { openExtensionPage, openPopup } from '../support/extension-pages.ts';
import { waitForPainted } from '../support/highlights.ts';
import { hoverText } from '../support/hover.ts';
import { waitForMarks } from '../support/marks.ts';
import { openHtml, openPage } from '../support/open-page.ts';
import { chooseFirst, searchInPopup } from '../support/popup.ts';
import { changeSettings } from '../support/settings.ts';
import { startTestBrowser } from '../support/test-browser.ts';
import { throughProxy } from '../support/through-proxy.ts';
import { startWatchingProxy } from '../support/watching-proxy.ts';

/** What browsers ask their makers by themselves: updates, settings, lists. */
const MAKERS = /\.(google|googleapis|gstatic|gvt1|mozilla|microsoft|msn|bing)\.(com|net|org)(:\d+)?$/;

const test = browserTest.extend('watched', async ({ browserName }, { onCleanup }) => {
  const proxy = await startWatchingProxy();
  const browser = await startTestBrowser(browserName, throughProxy(browserName, proxy.port));
  onCleanup(async () => {
    await browser.close();
    proxy.close();
  });
  return { browser, asked: () => proxy.asked.filter((host) => !MAKERS.test(host)) };
});

describe('a browser whose every request is watched', () => {
  test('asks for the page only, whatever the reader does with the extension', async ({ watched }) => {
    const { browser, asked } = watched;
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page, 'secondary myoclonus');
    await changeSettings(browser, { painter: 'marks' });
    await waitForMarks(page, 'secondary myoclonus');
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myoclonus', 'secondary myoclonus');
    await chooseFirst(popup);
    await openExtensionPage(browser, 'options.html');
    await openExtensionPage(browser, 'welcome.html');
    expect(new Set(asked())).toEqual(new Set([`127.0.0.1:${browser.server.port}`]));
    expect(browser.server.asked).toEqual(['/demo.html']);
  });

  test('would be caught asking for anything else', async ({ watched }) => {
    const page = await openHtml(watched.browser, '<!doctype html><title>Asks</title>');
    await page.evaluate(() => fetch('http://elsewhere.test/').catch(() => undefined));
    expect(watched.asked()).toContain('elsewhere.test');
  });

  test('refuses the pages of the extension every request', async ({ watched }) => {
    const { browser, asked } = watched;
    const popup = await openPopup(browser);
    const outcome = await popup.evaluate(async (url) => {
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = url;
      return [await fetch(url).then(String, () => 'refused'), await loaded];
    }, `${browser.server.origin}/demo.html`);
    expect(outcome).toEqual(['refused', 'refused']);
    expect(asked()).toEqual([]);
  });
});
