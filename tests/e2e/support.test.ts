import { describe, expect } from 'vitest';
import { besideContentScript, withExtension } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { openExtensionPage } from '../../scripts/browsers/screen/extension-pages.ts';
import { readHighlights } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { test } from '../support/browser-test.ts';

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

  test('reads a card in a closed shadow root', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><title>Empty</title><p>Words');
    await waitForNoCard(page);
    await besideContentScript(page, () => {
      const root = document.body
        .appendChild(document.createElement('neurogloss-card'))
        .attachShadow({ mode: 'closed' });
      const panel = root.appendChild(document.createElement('div'));
      panel.append(Object.assign(document.createElement('h2'), { textContent: 'Heading' }));
      const link = Object.assign(document.createElement('a'), {
        href: 'https://doi.org/x',
        textContent: 'DOI',
      });
      const hidden = Object.assign(document.createElement('a'), {
        href: '/y',
        textContent: 'none',
        hidden: true,
      });
      panel.append(link, hidden);
    });
    const card = await waitForCard(page, 'Heading');
    expect(card.headings).toEqual(['Heading']);
    expect(card.links).toEqual([{ text: 'DOI', url: 'https://doi.org/x', target: '', rel: '' }]);
  });

  test('reads highlights as the page can see them', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><title>Empty</title><p>some <b>bold</b> words');
    await besideContentScript(page, () => {
      const paragraph = document.querySelector('p');
      const [first, , last] = paragraph?.childNodes ?? [];
      if (!first || !last) return;
      const range = (start: Node, startOffset: number, end: Node, endOffset: number) =>
        new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset });
      CSS.highlights.set('neurogloss-b', new Highlight(range(last, 1, last, 6), range(first, 0, last, 0)));
      CSS.highlights.set('other', new Highlight(range(first, 0, first, 1)));
    });
    expect(await readHighlights(page)).toEqual([
      { highlight: 'neurogloss-b', text: 'some bold' },
      { highlight: 'neurogloss-b', text: 'words' },
    ]);
  });

  test('hovers a text across inline elements, in shadow roots and below the fold', async ({ browser }) => {
    const page = await openHtml(
      browser,
      `<!doctype html><title>Far</title><p style="margin-top:3000px">a <b>so\u00adme</b>
        <i>words</i></p><div><template shadowrootmode="open"><p>inner text</p></template></div>
        <script>addEventListener('mousemove', (event) => { globalThis.over = event.composedPath()[0].localName })</script>`,
    );
    await hoverText(page, 'some words');
    expect(await page.evaluate('over')).toMatch(/^(p|b|i)$/);
    await hoverText(page, 'inner text');
    expect(await page.evaluate('over')).toBe('p');
  });

  test('opens pages of the extension', async ({ browser }) => {
    const page = await openExtensionPage(browser, 'options.html');
    expect(await page.evaluate(() => location.pathname)).toBe('/options.html');
  });
});
