import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const TERM = 'secondary myoclonus';

describe('a page and the extension', () => {
  test.for(['popup.html', 'page.js', 'icons/icon-48.png', 'glossary/labels.json'])(
    'the page gets nothing of %s',
    async (path, { browser }) => {
      const page = await openPage(browser, 'demo.html');
      const got = await page.evaluate(async (url) => {
        const loads = (element: HTMLElement, attribute: 'src' | 'href'): Promise<boolean> =>
          new Promise((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            element.setAttribute(attribute, url);
            document.head.append(element);
          });
        const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
        return [
          await fetch(url).then(
            () => true,
            () => false,
          ),
          await loads(new Image(), 'src'),
          await loads(document.createElement('script'), 'src'),
          await loads(sheet, 'href'),
        ];
      }, `${browser.extensionOrigin}/${path}`);
      expect(got).toEqual([false, false, false, false]);
    },
  );

  test('no page of the extension shows in a frame of the page', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
    }, `${browser.extensionOrigin}/options.html`);
    const showsApp = (frame: Frame): Promise<boolean> =>
      frame.evaluate(() => document.querySelector('#app') !== null).catch(() => false);
    const shown = await settle(() => Promise.all(page.frames().slice(1).map(showsApp)));
    expect(shown).not.toContain(true);
  });

  test('messages of the page, such as those of WXT’s own scripts, stop nothing', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, TERM);
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
    await hoverText(page, TERM);
    await waitForCard(page, TERM);
  });

  test('the page has no way to send a message', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, TERM);
    const ways = await page.evaluate(() =>
      ['chrome', 'browser'].filter((name) => Reflect.get(Object(Reflect.get(window, name)), 'runtime')),
    );
    expect(ways).toEqual([]);
  });
});

/** Asks the other extension's question and has the test's server hear what came of it. */
const OTHER = (target: string, server: string): string => `
  const tell = (answer) => fetch('${server}/told?' + encodeURIComponent(JSON.stringify(answer)), { mode: 'no-cors' });
  chrome.runtime.sendMessage('${target}', { neurogloss: 'getPageSettings', params: {} }, (answer) => {
    const { lastError } = chrome.runtime;
    tell(lastError ? 'nobody there' : (answer ?? 'silence'));
  });`;

test('another extension gets no answer', async ({ browser: testBrowser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-other-'));
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
    await rm(folder, { recursive: true });
  }
});

describe('a page of the extension', () => {
  test('runs no text as code, and makes no text into elements', async ({ browser }) => {
    const popup = await openPopup(browser);
    const outcome = await popup.evaluate(async () => {
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
        // biome-ignore lint/security/noGlobalEval: that it fails is what is tested.
        eval: await tried(() => globalThis.eval('1')),
        function: await tried(() => new Function('return 1')()),
        markup: await tried(() => {
          document.createElement('p').innerHTML = '<b>bold</b>';
        }),
      };
    });
    expect(outcome).toEqual({ eval: 'EvalError', function: 'EvalError', markup: 'TypeError' });
  });
});
