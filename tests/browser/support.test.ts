import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { besideContentScript, withExtension } from '../support/control.ts';
import { openHtml } from '../support/open-page.ts';
import { changeSettings } from '../support/settings.ts';

describe('the support for tests', () => {
  test('runs functions with the API of the extension', async ({ browser }) => {
    const url = await withExtension(
      browser,
      (path: '/popup.html') => chrome.runtime.getURL(path),
      '/popup.html',
    );
    expect(url).toBe(`${browser.extensionOrigin}/popup.html`);
  });

  test('runs functions beside the content script, which the page does not see', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><title>Empty</title><p>Words');
    const text = await besideContentScript(
      page,
      (suffix: string) => {
        Object.assign(globalThis, { seen: 1 });
        return `${document.body.textContent}${suffix}`;
      },
      '!',
    );
    expect(text.trim()).toBe('Words!');
    expect(await page.evaluate('typeof seen')).toBe('undefined');
  });

  test('changes settings', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({ painter: 'marks' });
  });

  test('starts each test with default settings', async ({ browser }) => {
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({});
  });
});
