import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { PATIENCE, waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Life</title><link rel="icon" href="data:,">${body}`;

const waitForTexts = (page: Page, texts: readonly string[]): Promise<unknown> =>
  expect.poll(() => paintedTexts(page), { timeout: PATIENCE, interval: 20 }).toEqual(texts);

describe('what pages do in their lives', () => {
  test('go away and come back, out of the back/forward cache', async ({ browser }) => {
    const page = await openHtml(
      browser,
      html(`<p id="text">Myoclonus.</p><script>
        addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new' })</script>`),
      // What must not be stored is not kept by Firefox.
      { 'cache-control': 'no-cache' },
    );
    await waitForTexts(page, ['Myoclonus']);
    await page.goto(browser.server.origin + browser.server.make(html('<p>Dystonia.</p>')));
    await waitForTexts(page, ['Dystonia']);
    // The driver's own way back waits for a load event, which a kept page does not have.
    await page.evaluate('setTimeout(() => history.back()); null');
    await waitUntil(
      'the page came back as it was',
      async () => (await page.title().catch(() => '')) === 'kept',
    );
    await waitForTexts(page, ['Myoclonus']);
    await page.evaluate(() => document.getElementById('text')?.append(' And asterixis.'));
    await waitForTexts(page, ['Myoclonus', 'asterixis']);
    await hoverText(page, 'asterixis');
    // Firefox's driver still takes the page for the one in between, so that the card itself cannot be asked.
    await waitUntil('a card is there', () =>
      page.evaluate(() => document.querySelector('neurogloss-card') !== null),
    );
  });

  test('replace their document with document.open', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await waitForTexts(page, ['Myoclonus']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="en"><title>New</title><p>Now dystonia.</p>');
      document.close();
    });
    await waitForTexts(page, ['dystonia']);
    await page.evaluate(() => document.querySelector('p')?.append(' And chorea.'));
    await waitForTexts(page, ['dystonia', 'chorea']);
    await hoverText(page, 'chorea');
    await waitForCard(page, 'chorea');
  });

  test('clear all highlights: ours are back with the next change', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await waitForTexts(page, ['Myoclonus']);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('p')?.append(' And chorea.');
    });
    await waitForTexts(page, ['Myoclonus', 'chorea']);
  });

  test('clear all highlights: ours are back when the reader comes back', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await waitForTexts(page, ['Myoclonus']);
    await page.evaluate(() => CSS.highlights.clear());
    const other = await openHtml(browser, html('<p>Another tab.</p>'));
    await other.close();
    await page.bringToFront();
    await waitForTexts(page, ['Myoclonus']);
  });

  test('keep shadow roots to themselves', async ({ browser }) => {
    const page = await openHtml(
      browser,
      html(`<p>Myoclonus.</p><kept-root></kept-root><script>
        customElements.define('kept-root', class extends HTMLElement {
          #root = this.attachShadow({ mode: 'closed' });
          connectedCallback() { this.#root.innerHTML = '<p style="font: 20px serif">Dystonia.</p>'; }
        });</script>`),
    );
    await waitUntil('the text in the closed root is painted', async () =>
      (await paintedTexts(page)).includes('Dystonia'),
    );
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('kept-root')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 20, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
    });
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, 'dystonia');
  });

  test('grow in a background tab: read when the tab is shown', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await waitForTexts(page, ['Myoclonus']);
    const front = await openHtml(browser, html('<p>In front: chorea.</p>'));
    await waitForTexts(front, ['chorea']);
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    await page.evaluate(() => document.querySelector('p')?.append(' And dystonia.'));
    expect(await settle(() => paintedTexts(page))).toEqual(['Myoclonus']);
    await page.bringToFront();
    await waitForTexts(page, ['Myoclonus', 'dystonia']);
  });
});

const TERMS = ['myoclonus', 'dystonia', 'chorea', 'tremor', 'asterixis'];
const WORDS = [...TERMS, 'weather', 'garden'];

/** The terms that the page's text has, in order. */
const termsIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (selector, terms) =>
      [...document.querySelectorAll(selector)].flatMap(
        ({ textContent }) => textContent?.match(new RegExp(terms.join('|'), 'g')) ?? [],
      ),
    selector,
    TERMS,
  );

describe('what pages do with their text', () => {
  test('recycle the rows of a list while it is scrolled', async ({ browser }) => {
    const page = await openHtml(
      browser,
      html(`<style>li { font: 16px/24px serif }</style><ul>${'<li>Row</li>'.repeat(20)}</ul>
      <script>
        const words = ${JSON.stringify(WORDS)};
        const rows = [...document.querySelectorAll('li')].map((row) => row.firstChild);
        globalThis.show = (first) => rows.forEach((text, i) => {
          const at = first + i;
          // Some rows keep their node, as virtual lists do, others get a new one.
          if (at % 3) text.data = 'Row ' + at + ' has ' + words[at % words.length] + '.';
          else { const li = text.parentNode ?? document.createElement('li'); text.remove?.();
            rows[i] = document.createTextNode('Row ' + at + ' has ' + words[at % words.length] + '.'); li.append(rows[i]); }
        });
        show(0);
      </script>`),
    );
    await waitForTexts(page, await termsIn(page, 'li'));
    // 40 scrolls, one each frame; no frame shows a term under words that are none.
    const wrong = await page.evaluate(async (terms) => {
      const isTerm = new RegExp(`^(${terms.join('|')})$`);
      const wrong: string[] = [];
      for (let first = 1; first <= 40; first++) {
        await new Promise(requestAnimationFrame);
        Reflect.get(globalThis, 'show')(first);
        // The callbacks that follow changes have run by the time the next frame begins.
        await new Promise(requestAnimationFrame);
        CSS.highlights.get('neurogloss')?.forEach(({ startContainer, startOffset, endOffset }) => {
          const painted = startContainer.isConnected
            ? (startContainer.textContent ?? '').slice(startOffset, endOffset)
            : '';
          if (painted !== '' && !isTerm.test(painted)) wrong.push(painted);
        });
      }
      return wrong;
    }, TERMS);
    expect(wrong).toEqual([]);
    await waitForTexts(page, await termsIn(page, 'li'));
  });

  test('lose and get nodes while they are read', async ({ browser }) => {
    const filler = 'Words about the weather, of which no glossary knows anything at all. '.repeat(20);
    const page = await openHtml(
      browser,
      html(`<div id="a">${`<p>${filler}</p>`.repeat(300)}</div><div id="b"><p>Myoclonus.</p></div>
      <script>
        // Always a paragraph close to where the reading may be.
        const all = [...document.querySelectorAll('#a p')];
        const id = setInterval(() => { const p = all.shift(); p ? p.remove() : clearInterval(id); }, 0);
      </script>`),
    );
    await waitUntil('the page has come to rest', () =>
      page.evaluate(() => document.querySelector('#a p') === null),
    );
    await waitForPainted(page, 'Myoclonus');
  });

  test('storm: thousands of new paragraphs, and text that streams', { timeout: 180_000 }, async ({
    browser,
  }) => {
    const page = await openHtml(
      browser,
      html('<div id="storm"></div><p id="stream" style="position: fixed; top: 0; background: white"></p>'),
    );
    await page.evaluate(async (words) => {
      const storm = document.getElementById('storm');
      const stream = document.getElementById('stream')?.appendChild(document.createTextNode(''));
      const nodes: Element[] = [];
      const add = (where: 'afterbegin' | 'beforeend'): void => {
        const p = document.createElement('p');
        p.textContent = `Paragraph ${nodes.length} of ${words[nodes.length % words.length]}.`;
        nodes.push(p);
        storm?.insertAdjacentElement(where, p);
      };
      for (let frame = 0; frame < 120; frame++) {
        for (let i = 0; i < 25; i++) add(i % 5 === 0 ? 'afterbegin' : 'beforeend');
        nodes[frame * 20]?.remove();
        stream?.appendData(` Then ${words[frame % words.length]}`);
        await new Promise(requestAnimationFrame);
      }
    }, WORDS);
    await waitUntil('the streamed text is painted to its end', async () => {
      const painted = await paintedTexts(page, '#stream');
      return painted.join() === (await termsIn(page, '#stream')).join();
    });
    // Those far from the view are drawn when they come near it.
    for (const edge of ['start', 'end'] as const) {
      await page.evaluate((edge) => document.getElementById('storm')?.scrollIntoView({ block: edge }), edge);
      await waitUntil(`all in view at the ${edge} are painted`, () =>
        page.evaluate((terms) => {
          const painted = new Set<string>();
          CSS.highlights.get('neurogloss')?.forEach(({ startContainer }) => {
            painted.add(startContainer.parentElement?.textContent ?? '');
          });
          const shown = [...document.querySelectorAll('#storm p')].filter((p) => {
            const { top, bottom } = p.getBoundingClientRect();
            return bottom > 0 && top < innerHeight && new RegExp(terms.join('|')).test(p.textContent ?? '');
          });
          return shown.length > 3 && shown.every((p) => painted.has(p.textContent ?? ''));
        }, TERMS),
      );
    }
    expect(errorsOf(page)).toEqual([]);
  });
});
