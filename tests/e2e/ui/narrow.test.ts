import { describe, expect } from 'vitest';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { test } from '../../support/browser-test.ts';

/** A window of 1280 by 1024 CSS pixels at 400 %: WCAG 2.2, 1.4.10. */
const AT_400_PERCENT = { width: 320, height: 256 };

describe('at 400 % zoom', () => {
  test.for([
    ['popup.html', 'On all sites'],
    ['options.html', 'Where terms are marked'],
    ['welcome.html', 'Rest the pointer'],
    ['page-glossary.html?tab=0', 'no longer open'],
  ])(
    '%s needs no scrolling sideways, and nothing is cut off',
    async ([path = '', text = ''], { browser }) => {
      const page = await openExtensionPage(browser, path);
      await page.setViewport(AT_400_PERCENT);
      await waitForText(page, text);
      const beyond = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const cut = [...document.querySelectorAll<HTMLElement>('button, a, input, p, h1, h2')]
          .filter((element) => element.checkVisibility() && !element.matches('.unseen'))
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80));
        return { sideways: scrollWidth - clientWidth, cut };
      });
      expect(beyond).toEqual({ sideways: 0, cut: [] });
    },
  );
});
