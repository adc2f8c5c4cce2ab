import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { searchInPopup, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { startTestBrowser, type TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { PATIENCE, waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

/** What a reader may ask of the system, for Chromium as a media feature, for Firefox as preferences of a fresh browser. */
const WISHES = {
  forcedColors: {
    feature: { name: 'forced-colors', value: 'active' },
    preferences: { 'browser.display.document_color_use': 2 },
  },
  lessMotion: {
    feature: { name: 'prefers-reduced-motion', value: 'reduce' },
    preferences: { 'ui.prefersReducedMotion': 1 },
  },
  moreContrast: {
    feature: { name: 'prefers-contrast', value: 'more' },
    preferences: { 'browser.display.document_color_use': 2 },
  },
} as const;

type Open = (browser: TestBrowser) => Promise<Page>;

/** Opens a surface for a reader with this wish, and looks at it. */
async function withWish(
  shared: TestBrowser,
  wish: keyof typeof WISHES,
  open: Open,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { feature, preferences } = WISHES[wish];
  const isFirefox = shared.name === 'firefox';
  const browser = isFirefox ? await startTestBrowser('firefox', { preferences }) : shared;
  try {
    const page = await open(browser);
    if (!isFirefox) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [feature] });
    }
    await look(page);
  } finally {
    if (isFirefox) await browser.close();
  }
}

describe('with forced colors', () => {
  test('every word stays readable, and the chosen result can be seen', async ({ browser }) => {
    await withWish(browser, 'forcedColors', openPopup, async (popup) => {
      await searchInPopup(popup, 'myoclonus', 'myoclonus');
      // Results that arrive after the key take the choice back.
      await waitUntil('a result is chosen', async () => {
        await popup.keyboard.press('ArrowDown');
        return (await popup.$('[aria-selected=true]')) !== null;
      });
      // The chosen result is drawn in the frame after the key.
      await expect
        .poll(() => inks(popup), { timeout: PATIENCE })
        .toEqual({ forced: true, same: true, chosen: 'solid' });
    });
  });

  test('switches and the chosen reading level can be told from the others', async ({ browser }) => {
    const openOptions: Open = (at) => openExtensionPage(at, 'options.html');
    await withWish(browser, 'forcedColors', openOptions, async (options) => {
      await waitForText(options, 'Read pages in any language');
      const grounds = await options.evaluate(() =>
        [...document.querySelectorAll('.switch')].map((each) => [
          each.ariaChecked,
          getComputedStyle(each.querySelector('.switch-track') ?? each).backgroundColor,
        ]),
      );
      const [on, off] = ['true', 'false'].map((state) => grounds.find(([checked]) => checked === state)?.[1]);
      expect(on).toBeDefined();
      expect(on).not.toBe(off);
    });
  });
});

test('nothing moves for readers who asked for less motion', async ({ browser }) => {
  const openOptions: Open = (at) => openExtensionPage(at, 'options.html');
  await withWish(browser, 'lessMotion', openOptions, async (options) => {
    await waitForText(options, 'Where terms are marked');
    const moving = await options.evaluate(() =>
      [...document.querySelectorAll('*')].filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      }),
    );
    expect(moving).toEqual([]);
  });
});

test('readers who asked for more contrast get black on white', async ({ browser, browserName, skip }) => {
  skip(browserName === 'firefox', 'Firefox takes the wish from the system only.');
  const openOptions: Open = (at) => openExtensionPage(at, 'options.html');
  await withWish(browser, 'moreContrast', openOptions, async (options) => {
    await waitForText(options, 'Where terms are marked');
    const colors = await options.evaluate(() =>
      ['.hint', 'h2', 'nav a'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).color : selector;
      }),
    );
    expect(colors).toEqual(['rgb(34, 39, 45)', 'rgb(0, 0, 0)', 'rgb(34, 39, 45)']);
  });
});

/** Whether colors are forced, marked letters look like their term, and how the chosen result is outlined. */
function inks(popup: Page): Promise<{ forced: boolean; same: boolean; chosen: string }> {
  return popup.evaluate(() => {
    const ink = (selector: string): string => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).color : 'not there';
    };
    return {
      forced: matchMedia('(forced-colors: active)').matches,
      same: ink('.result mark') === ink('.result-term'),
      chosen: getComputedStyle(document.querySelector('[aria-selected=true]') ?? document.body).outlineStyle,
    };
  });
}
