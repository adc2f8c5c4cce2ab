import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { GRACE } from '../../../entrypoints/frame/card/hover-controller.ts';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { startTestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { openWelcomeCard, welcomeCardText } from '../../support/welcome-card.ts';

async function openWelcome(browser: TestBrowser): Promise<Page> {
  const page = await openExtensionPage(browser, 'welcome.html');
  await waitForText(page, 'Rest the pointer');
  return page;
}

/** Has the answers to this page's next questions wait for `release()`, which the page then has. */
const holdAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { runtime } = globalThis.chrome;
    const send = runtime.sendMessage.bind(runtime);
    const held = async (message: unknown): Promise<unknown> => {
      const answer: unknown = await send(message);
      await new Promise((release) => Object.assign(globalThis, { release }));
      return answer;
    };
    for (const api of [globalThis.chrome, Reflect.get(globalThis, 'browser')])
      if (api) Reflect.set(api.runtime, 'sendMessage', held);
  });

const waitForNoCard = (page: Page): Promise<unknown> =>
  waitUntil('the card is gone', async () => (await page.$('.card-host')) === null);

describe('the welcome page', () => {
  test('opens when the extension is installed', async ({ browserName }) => {
    const fresh = await startTestBrowser(browserName, { closeWelcome: false });
    try {
      await waitUntil('a tab shows it', async () => {
        const tabs = await withExtension(fresh, () => chrome.tabs.query({}));
        return tabs.some(({ url }) => url === `${fresh.extensionOrigin}/welcome.html`);
      });
    } finally {
      await fresh.close();
    }
  });

  test('lets readers try a hover, and says when it worked', async ({ browser }) => {
    const page = await openWelcome(browser);
    await hoverText(page, 'secondary myoclonus');
    await openWelcomeCard(page);
    expect(await welcomeCardText(page)).toContain('Sources');
    await waitForText(page, 'That is all.');
    await moveAway(page);
    await waitForNoCard(page);
  });

  test('shows no card for a pointer that passes over', async ({ browser }) => {
    const page = await openWelcome(browser);
    // Timers fire in order: when this one has, that of a card would have too. A driver's mouse may be slower than a delay.
    await page.evaluate(async (delay) => {
      const term = document.querySelector('.try-text .word');
      for (const type of ['pointerenter', 'pointerleave'])
        term?.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
      await new Promise((resolve) => setTimeout(resolve, delay));
    }, DEFAULT_DELAY);
    expect(await settle(() => page.$$eval('.card-host', (hosts) => hosts.length))).toBe(0);
  });

  test('shows no card for a pointer that has left when the answer comes', async ({ browser }) => {
    const page = await openWelcome(browser);
    await holdAnswers(page);
    await hoverText(page, 'secondary myoclonus');
    await waitUntil('the question waits', () => page.evaluate(() => 'release' in globalThis));
    await moveAway(page);
    await page.evaluate(async (grace) => {
      await new Promise((resolve) => setTimeout(resolve, grace));
      Reflect.get(globalThis, 'release')();
    }, GRACE);
    expect(await settle(() => page.$$eval('.card-host', (hosts) => hosts.length))).toBe(0);
  });

  test('keeps the card while the pointer is on it', async ({ browser }) => {
    const page = await openWelcome(browser);
    await hoverText(page, 'secondary myoclonus');
    await openWelcomeCard(page);
    expect(await welcomeCardText(page)).toContain('Sources');
    const host = await page.$('.card-host');
    const box = await host?.boundingBox();
    if (!box) throw new Error('The card has no box.');
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 8 });
    // Timers fire in order: this one was set after the one that would close the card, and is no shorter.
    await page.evaluate((grace) => new Promise((resolve) => setTimeout(resolve, grace)), GRACE);
    expect(await welcomeCardText(page)).toContain('Sources');
  });

  test('mutes a term, and undoes that in the same card', async ({ browser }) => {
    const page = await openWelcome(browser);
    await hoverText(page, 'secondary myoclonus');
    await openWelcomeCard(page);
    const press = (label: string): Promise<void> =>
      page.evaluate((label) => {
        const buttons = document.querySelector('.card-host')?.shadowRoot?.querySelectorAll('button') ?? [];
        [...buttons].find(({ textContent }) => textContent === label)?.click();
      }, label);
    const stored = (): Promise<unknown> =>
      withExtension(browser, async () => (await chrome.storage.sync.get()).muted);
    await press('I know this term');
    await waitUntil('the card says so', async () =>
      (await welcomeCardText(page)).includes('No longer marked.'),
    );
    await expect.poll(stored).toEqual(['secondary-myoclonus']);
    await press('Undo');
    await waitUntil('the card says so', async () => (await welcomeCardText(page)).includes('Marked again.'));
    await expect.poll(stored).toEqual([]);
  });

  test('works by keyboard: Enter opens the card with the focus in it, Escape closes and gives it back', async ({
    browser,
  }) => {
    const page = await openWelcome(browser);
    await page.focus('.try-text .word');
    await page.keyboard.press('Enter');
    await openWelcomeCard(page);
    await waitUntil('the headword has the focus', () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className === 'term'),
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('cardiac arrest');
  });

  test('leads by keyboard alone to a reference', async ({ browser }) => {
    const page = await openWelcome(browser);
    await waitUntil('Tab reaches a term', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.matches('.try-text .word'));
    });
    await page.keyboard.press('Enter');
    await openWelcomeCard(page);
    const link = await waitUntil('Tab reaches a reference', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside instanceof HTMLAnchorElement && inside.matches('.to') && inside.href;
      });
    });
    expect(link).toMatch(/^https:/);
  });

  test('names the keys that explain terms', async ({ browser }) => {
    const page = await openWelcome(browser);
    await waitForText(page, 'Explain the next term on the page');
    const [next] = await withExtension(browser, async () =>
      (await chrome.commands.getAll()).filter(({ name }) => name === 'next-term'),
    );
    await waitForText(page, next?.shortcut ?? 'a key');
  });

  test('offers marks in one press', async ({ browser }) => {
    const page = await openWelcome(browser);
    await page.click('#access [role=switch]');
    await waitUntil('marks are stored', async () => {
      const { painter } = await withExtension(browser, () => chrome.storage.sync.get());
      return painter === 'marks';
    });
  });
});
