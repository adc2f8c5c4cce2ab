import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openExtensionPage, openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup } from '../../scripts/browsers/screen/popup.ts';
import { startTestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { test as browserTest } from '../support/browser-test.ts';
import { throughProxy } from '../support/through-proxy.ts';
import { startWatchingProxy } from '../support/watching-proxy.ts';

/** What browsers ask their makers by themselves: updates, settings, lists. */
const MAKERS = /\.(google|googleapis|gstatic|gvt1|mozilla|microsoft|msn|bing)\.(com|net|org)(:\d+)?$/;

const test = browserTest
  .extend('proxy', { scope: 'file' }, async ({ browserName: _ }, { onCleanup }) => {
    const proxy = await startWatchingProxy();
    onCleanup(() => proxy.close());
    return proxy;
  })
  .extend('watched', { scope: 'file' }, async ({ browserName, proxy }, { onCleanup }) => {
    const browser = await startTestBrowser(browserName, throughProxy(browserName, proxy.port));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('asked', ({ proxy }) => {
    const before = proxy.asked.length;
    return () => proxy.asked.slice(before).filter((host) => !MAKERS.test(host));
  });

describe('a browser whose every request is watched', () => {
  test('asks for the page only, whatever the user does with the extension', async ({
    watched: browser,
    asked,
  }) => {
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
    // It would be caught asking for anything else.
    await page.evaluate(() => fetch('http://elsewhere.test/').catch(() => undefined));
    expect(asked()).toContain('elsewhere.test');
  });

  test('refuses the pages of the extension every request, code from text and elements from text', async ({
    watched: browser,
    asked,
  }) => {
    const popup = await openPopup(browser);
    const outcome = await popup.evaluate(async (url) => {
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = url;
      const tried = (attempt: () => unknown): Promise<string> =>
        // In a turn of its own: a driver may do what the page may not.
        new Promise((resolve) =>
          setTimeout(() => {
            try {
              attempt();
              resolve('done');
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'refused');
            }
          }),
        );
      return {
        fetch: await fetch(url).then(String, () => 'refused'),
        image: await loaded,
        // biome-ignore lint/security/noGlobalEval: that it fails is what is tested.
        eval: await tried(() => globalThis.eval('1')),
        function: await tried(() => new Function('return 1')()),
        markup: await tried(() => {
          document.createElement('p').innerHTML = '<b>bold</b>';
        }),
      };
    }, 'http://refused.test/');
    expect(outcome).toEqual({
      fetch: 'refused',
      image: 'refused',
      eval: 'EvalError',
      function: 'EvalError',
      markup: 'TypeError',
    });
    expect(asked()).not.toContain('refused.test');
  });
});
