import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { insideCard } from '../../scripts/browsers/contexts/inside-card.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { cardHostLook, cardLook } from '../../scripts/browsers/in-page/card-look.ts';
import { clickInCard, waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HTML =
  '<!doctype html><html lang="en"><title>Hostile</title><link rel="icon" href="data:,"><p>Here is dystonia.</p>';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Opens a page with its card, all parts of it. */
async function openCard(browser: TestBrowser, headers: Record<string, string> = {}): Promise<Page> {
  const page = await openHtml(browser, HTML, headers);
  await page.setViewport({ width: 1200, height: 1600 });
  await waitForPainted(page, 'dystonia');
  await hoverText(page, 'dystonia');
  await waitForCard(page, 'dystonia');
  return page;
}

describe('a hostile page', () => {
  test('cannot read the card, the settings or the way to them, and finds nothing in its storages', async ({
    browser,
  }) => {
    const settings = { muted: ['tremor'], level: 'clinical' } as const;
    await changeSettings(browser, { ...settings, muted: [...settings.muted] });
    const page = await openCard(browser);
    const card = await page.evaluate(() => {
      const host = document.querySelector('neurogloss-card');
      return {
        root: host?.shadowRoot,
        inner: host?.innerHTML,
        text: host?.textContent,
        attributes: host?.getAttributeNames().filter((name) => name !== 'style' && name !== 'popover'),
      };
    });
    expect(card).toEqual({ root: null, inner: '', text: '', attributes: [] });
    const reached = await page.evaluate(() => ({
      globals: Object.keys(window).filter((name) => name.toLowerCase().includes('neurogloss')),
      apis: ['chrome', 'browser'].filter((name) => {
        const api = Object(Reflect.get(window, name));
        return api.runtime || api.storage;
      }),
    }));
    expect(reached).toEqual({ globals: [], apis: [] });
    expect(await page.evaluate(heardByPage)).toEqual([{ neurogloss: 'getPageSettings', params: {} }, 'last']);
    const stored = await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]);
    expect(stored).toEqual([{}, {}, '', [], []]);
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual(settings);
  });

  test('gets no file of the extension, and shows no page of it in a frame', async ({ browser }) => {
    const page = await openHtml(browser, HTML);
    const paths = ['popup.html', 'page.js', 'card.js', 'icons/icon-48.png', 'glossary/labels.json'];
    const urls = paths.map((path) => `${browser.extensionOrigin}/${path}`);
    expect(await page.evaluate(loadedByPage, urls)).toEqual([]);
    const other = browser.server.origin + browser.server.make(HTML.replace('<p>', '<p id="app">'));
    await page.evaluate(frameInPage, [`${browser.extensionOrigin}/options.html`, other]);
    const shown: string[] = [];
    for (const frame of page.frames()) if (await showsApp(frame)) shown.push(frame.url());
    expect(shown).toEqual([other]);
  });

  test('stops nothing by messages such as those of WXT’s own scripts', async ({ browser }) => {
    const page = await openCard(browser);
    await moveAway(page);
    await waitForNoCard(page);
    await page.evaluate(() => {
      for (const contentScriptName of ['page', 'content', ''])
        for (const type of ['wxt:content-script-started', 'neurogloss:wxt:content-script-started'])
          window.postMessage({ type, contentScriptName, messageId: 'forged', options: {} }, '*');
      document.dispatchEvent(
        new CustomEvent('neurogloss:page:wxt:content-script-started', {
          detail: { contentScriptName: 'page' },
        }),
      );
    });
    await hoverText(page, 'dystonia');
    await waitForCard(page, 'dystonia');
  });

  test('with the strictest policy and Trusted Types shows the same card', async ({ browser }) => {
    await changeSettings(browser, { level: 'clinical' });
    const looksOf = async (page: Page): Promise<unknown> => [
      await insideCard(page, cardLook),
      await page.evaluate(cardHostLook),
    ];
    const looks = await looksOf(await openCard(browser));
    const strict = await openCard(browser, STRICT);
    expect(await looksOf(strict)).toEqual(looks);
    await clickInCard(strict, 'Less');
    await waitForCard(strict, 'More');
  });
});

/** Returns all messages that the page hears when it asks for the settings, and last its own. */
async function heardByPage(): Promise<unknown[]> {
  const heard: unknown[] = [];
  addEventListener('message', ({ data }) => heard.push(data));
  const question = { neurogloss: 'getPageSettings', params: {} };
  postMessage(question, '*');
  document.dispatchEvent(new CustomEvent('neurogloss', { detail: question }));
  // Messages come in order: what answers the question would have come before this one.
  await new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'last' && resolve(undefined));
    postMessage('last', '*');
  });
  return heard;
}

/** Returns the addresses that the page can load in any way. */
async function loadedByPage(urls: string[]): Promise<string[]> {
  const loads = (element: HTMLElement, attribute: 'src' | 'href', url: string): Promise<boolean> =>
    new Promise((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      element.setAttribute(attribute, url);
      document.head.append(element);
    });
  const sheet = (): HTMLElement => Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  const loaded = await Promise.all(
    urls.map(async (url) => [
      await fetch(url).then(
        () => true,
        () => false,
      ),
      await loads(new Image(), 'src', url),
      await loads(document.createElement('script'), 'src', url),
      await loads(sheet(), 'href', url),
    ]),
  );
  return urls.filter((_, at) => loaded[at]?.includes(true));
}

const showsApp = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.querySelector('#app') !== null).catch(() => false);

/** Puts frames with these addresses into the page, one after the other, until the last one has loaded: a refused one never does. */
function frameInPage(urls: string[]): Promise<unknown> {
  const frames = urls.map((src) => Object.assign(document.createElement('iframe'), { src }));
  document.body.append(...frames);
  return new Promise((resolve) => frames.at(-1)?.addEventListener('load', () => resolve(null)));
}

/** Asks the other extension's question and has the test's server hear what came of it. */
const OTHER = (target: string, server: string): string => `
  const tell = (answer) => fetch('${server}/told?' + encodeURIComponent(JSON.stringify(answer)), { mode: 'no-cors' });
  chrome.runtime.sendMessage('${target}', { neurogloss: 'getPageSettings', params: {} }, (answer) => {
    const { lastError } = chrome.runtime;
    tell(lastError ? 'nobody there' : (answer ?? 'silence'));
  });`;

test('another extension gets no answer', async ({ browser: testBrowser }) => {
  const folder = await temporaryFolder();
  const { browser, server } = testBrowser;
  let id: string | undefined;
  try {
    const ours = await withExtension(testBrowser, () => chrome.runtime.id);
    const manifest = {
      manifest_version: 3,
      name: 'Other',
      version: '1',
      background: { scripts: ['background.js'], service_worker: 'background.js' },
      // Firefox's usual policy would have it ask this server by https.
      content_security_policy: { extension_pages: "script-src 'self'" },
      browser_specific_settings: { gecko: { id: 'other@extension' } },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'background.js'), OTHER(ours, server.origin));
    id = await browser.installExtension(folder);
    const told = await waitUntil('the other extension has asked', () =>
      server.asked.find((path) => path.startsWith('/told?')),
    );
    expect(JSON.parse(decodeURIComponent(told.slice('/told?'.length)))).toBe('nobody there');
  } finally {
    if (id !== undefined) await browser.uninstallExtension(id);
  }
});
