import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Settings } from '../../../entrypoints/settings/settings-schema.ts';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { insideCard } from '../../../scripts/browsers/contexts/inside-card.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { paintedTexts } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { readMarks } from '../../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

const TERM = 'secondary myoclonus';
const PAGE = `<!doctype html><html lang="en"><title>Terms</title>
  <p>Dystonia and <a href="#here">a link</a>, secondary myoclonus.</p><p style="margin-top: 30em">Clonus.</p>`;

/** The terms that are marked, by whichever painter. */
const marked = async (page: Page): Promise<string[]> => [
  ...(await paintedTexts(page)),
  ...(await readMarks(page)),
];

async function openCard(browser: TestBrowser, settings: Partial<Settings> = {}): Promise<Page> {
  await changeSettings(browser, settings);
  const page = await openHtml(browser, PAGE);
  await waitUntil('the term is marked', async () => (await marked(page)).includes(TERM));
  await hoverText(page, TERM);
  await waitForCard(page, TERM);
  return page;
}

const waitForMuted = (browser: TestBrowser, expected: string[]): Promise<unknown> =>
  waitUntil(`${expected} is stored`, async () => {
    const { muted } = await withExtension(browser, () => chrome.storage.sync.get());
    return JSON.stringify(muted) === JSON.stringify(expected);
  });

/** Mutes the term and waits until the page is marked without it. */
async function mute(page: Page): Promise<void> {
  await clickInCard(page, 'I know this term');
  await waitUntil('the term is marked no longer', async () => {
    const texts = await marked(page);
    return texts.includes('Dystonia') && !texts.includes(TERM);
  });
}

/** What has the focus in the card. */
const focused = (page: Page): Promise<string | null | undefined> =>
  insideCard(page, (root) => root.activeElement?.textContent);

describe('the card of a term that the reader mutes', () => {
  test.for(['highlights', 'marks'] as const)(
    'says so and can undo it, with %s',
    async (painter, { browser }) => {
      const page = await openCard(browser, { painter });
      const place = (await readCard(page))?.place;
      await mute(page);
      await waitForMuted(browser, ['secondary-myoclonus']);
      const card = await waitForCard(page, 'No longer marked.');
      expect(card.headings[0]).toBe(TERM);
      expect({ ...card.place, height: 0 }).toEqual({ ...place, height: 0 });
      await clickInCard(page, 'Undo');
      await waitForMuted(browser, []);
      await waitUntil('the term is marked again', async () => (await marked(page)).includes(TERM));
      expect((await waitForCard(page, 'Marked again.')).buttons).toContain('I know this term');
    },
  );

  test('keeps the focus on the button, which undoes, and announces what happened', async ({ browser }) => {
    const page = await openCard(browser);
    await insideCard(page, (root) => {
      const buttons = [...root.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'I know this term')?.focus();
    });
    await page.keyboard.press('Enter');
    await waitForMuted(browser, ['secondary-myoclonus']);
    expect(await focused(page)).toBe('Undo');
    const status = (): Promise<string | null | undefined> =>
      insideCard(page, (root) => root.querySelector('.mute-note[role=status]')?.textContent);
    expect(await status()).toBe('No longer marked.');
    await page.keyboard.press('Enter');
    await waitForMuted(browser, []);
    expect(await focused(page)).toBe('I know this term');
    expect(await status()).toBe('Marked again.');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('takes a double click for one', async ({ browser }) => {
    const page = await openCard(browser);
    const at = await insideCard(page, (root) => {
      const buttons = [...root.querySelectorAll('button')];
      const box = buttons
        .find(({ textContent }) => textContent === 'I know this term')
        ?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 4 });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0, { count: 2 });
    await waitForMuted(browser, ['secondary-myoclonus']);
    await waitForCard(page, 'No longer marked.');
  });

  test.for<[how: string, leave: (page: Page, browser: TestBrowser) => Promise<unknown>]>([
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['a click elsewhere', (page) => page.mouse.click(5, 5)],
    ['its button', (page) => clickInCard(page, 'Close')],
    [
      'focus and pointer that leave',
      async (page) => {
        await page.evaluate(() => document.querySelector('a')?.focus());
        await moveAway(page);
      },
    ],
    [
      'its term that is scrolled away',
      async (page) => {
        await page.evaluate(() => {
          document.body.style.paddingBottom = '3000px';
          scrollTo({ top: 2000, behavior: 'instant' });
        });
      },
    ],
    ['the extension that is switched off', (_page, browser) => changeSettings(browser, { enabled: false })],
  ])('closes with %s', async ([, leave], { browser }) => {
    const page = await openCard(browser);
    await mute(page);
    await waitForCard(page, 'No longer marked.');
    await leave(page, browser);
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelectorAll('neurogloss-card').length)).toBe(0);
  });

  test('gives way to the card of another term', async ({ browser }) => {
    const page = await openCard(browser);
    await mute(page);
    await moveAway(page);
    await hoverText(page, 'Dystonia');
    await waitUntil('the other card shows', async () => (await readCard(page))?.headings[0] === 'dystonia');
    expect(await page.evaluate(() => document.querySelectorAll('neurogloss-card').length)).toBe(1);
  });

  test('follows the theme and the reading level', async ({ browser }) => {
    const page = await openCard(browser);
    await mute(page);
    await changeSettings(browser, { theme: 'dark' });
    await waitUntil('it is dark', () =>
      insideCard(page, (root) => root.querySelector('.card[data-theme=dark]') !== null),
    );
    await clickInCard(page, 'Clinical');
    await waitForCard(page, 'Related');
    expect((await readCard(page))?.buttons).toContain('Undo');
  });
});
