import { describe, expect } from 'vitest';
import { besideContentScript, withExtension } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { test } from '../support/browser-test.ts';

describe('the support for tests', () => {
  test('runs functions beside the content script, which the page does not see, and reads its closed roots', async ({
    browser,
  }) => {
    const page = await openHtml(browser, '<!doctype html><title>Empty</title><p>Words');
    await waitForNoCard(page);
    const text = await besideContentScript(
      page,
      (suffix: string) => {
        Object.assign(globalThis, { seen: 1 });
        const root = document.body
          .appendChild(document.createElement('neurogloss-card'))
          .attachShadow({ mode: 'closed' });
        const panel = root.appendChild(document.createElement('div'));
        panel.append(Object.assign(document.createElement('h2'), { textContent: 'Heading' }));
        return `${document.body.textContent}${suffix}`;
      },
      '!',
    );
    expect(text.trim()).toBe('Words!');
    expect(await page.evaluate('typeof seen')).toBe('undefined');
    expect((await waitForCard(page, 'Heading')).headings).toEqual(['Heading']);
  });

  test('changes settings', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({ painter: 'marks' });
  });

  test('starts each test with default settings', async ({ browser }) => {
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({});
  });
});
