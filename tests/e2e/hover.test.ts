import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { DEFAULT_DELAY } from '../../entrypoints/settings/settings-schema.ts';
import { askBackground } from '../../scripts/browsers/contexts/questions.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { test } from '../support/browser-test.ts';

/** Milliseconds that a loaded machine may be late. */
const LATE = 500;

async function openDemo(browser: TestBrowser, path = 'demo.html'): Promise<Page> {
  const page = await openPage(browser, path);
  await waitForPainted(page, 'secondary myoclonus');
  return page;
}

describe('hovering a term', () => {
  test('shows its entry with summary and references', async ({ browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
    const card = await waitForCard(page, entry?.summary.text);
    expect(card.text).toContain('secondary myoclonus');
    const [source] = entry?.sources ?? [];
    expect(source).toBeDefined();
    for (const link of source?.links ?? []) {
      expect(card.links.map(({ url }) => url)).toContain(link.url);
    }
  });

  test('opens references safely, in a new tab', async ({ browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    const { links } = await waitForCard(page);
    const outside = links.filter(({ url }) => url.startsWith('http'));
    expect(outside.length).toBeGreaterThan(0);
    for (const { url, target, rel } of outside) {
      expect({ url, target, rel }).toEqual({
        url,
        target: '_blank',
        rel: expect.stringContaining('noopener'),
      });
      expect(url).toMatch(/^https:/);
    }
  });

  test('takes the delay, and little more', async ({ browser }) => {
    const page = await openDemo(browser);
    // The first card also loads its code.
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page);
    await moveAway(page);
    await waitForNoCard(page);
    await page.evaluate(() => {
      const times = { rest: 0, card: 0 };
      addEventListener('mousemove', () => {
        times.rest = performance.now();
      });
      new MutationObserver(() => {
        if (document.querySelector('neurogloss-card')) times.card ||= performance.now();
      }).observe(document, { childList: true, subtree: true });
      Object.assign(globalThis, { times });
    });
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page);
    const waited = await page.evaluate<[], () => number>('times.card - times.rest');
    expect(waited).toBeGreaterThan(DEFAULT_DELAY - 50);
    expect(waited).toBeLessThan(DEFAULT_DELAY + LATE);
  });

  test('passing over a term shows nothing', async ({ browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    await moveAway(page);
    // The next card comes after the first would have come.
    await hoverText(page, 'juvenile myoclonic epilepsy');
    const card = await waitForCard(page);
    expect(card.text).toContain('juvenile myoclonic epilepsy');
  });

  test.for(['Escape', 'leaving', 'a click elsewhere'])('%s closes the card', async (way, { browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await moveAway(page);
    if (way === 'a click elsewhere') await page.mouse.click(1, 1);
    await waitForNoCard(page);
  });

  test('the way into the card does not close it', async ({ browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    const { place } = await waitForCard(page);
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 12 });
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 3, { steps: 12 });
    const card = await waitForCard(page);
    expect(card.text).toContain('secondary myoclonus');
  });

  test('the card never covers the hovered line', async ({ browser }) => {
    const page = await openDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    const { place } = await waitForCard(page);
    const line = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('b')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    const covered = place.y < line.bottom && place.y + place.height > line.top;
    expect(covered).toBe(false);
  });
});

describe('where cards are hard to show', () => {
  test('in a modal dialog the card can be reached', async ({ browser }) => {
    const page = await openDemo(browser, 'dialog.html');
    await hoverText(page, 'secondary myoclonus');
    const { place } = await waitForCard(page, 'secondary myoclonus');
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 12 });
    const over = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
      x: place.x + place.width / 2,
      y: place.y + place.height / 2,
    });
    expect(over).toBe('neurogloss-card');
  });

  test('under the strictest policy the card has its looks', async ({ browser }) => {
    const page = await openDemo(browser, 'strict-csp.html');
    await hoverText(page, 'secondary myoclonus');
    const { place } = await waitForCard(page, 'secondary myoclonus');
    expect(place.width).toBeGreaterThan(200);
    expect(place.width).toBeLessThan(600);
  });
});
