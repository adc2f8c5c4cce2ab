import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { besideContentScript, withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { insideCard } from '../../../scripts/browsers/contexts/inside-card.ts';
import { askBackground } from '../../../scripts/browsers/contexts/questions.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

const PAGE = `<!doctype html><html lang="en"><title>Terms</title>
  <p>Dystonia and secondary myoclonus.</p><p>Clonus.</p>`;

async function openCard(browser: TestBrowser, text: string, headers = {}): Promise<Page> {
  const page = await openHtml(browser, PAGE, headers);
  await waitForPainted(page, text);
  await hoverText(page, text);
  await waitForCard(page);
  return page;
}

const heading = async (page: Page): Promise<string | undefined> => (await readCard(page))?.headings[0];

/** Has the next question wait until the one after it is answered. */
function holdFirstQuestion(page: Page): Promise<void> {
  return besideContentScript(page, () => {
    const answered = Promise.withResolvers<void>();
    let asked = 0;
    for (const api of [globalThis.chrome, Reflect.get(globalThis, 'browser')]) {
      if (!api) continue;
      const send = api.runtime.sendMessage.bind(api.runtime);
      Reflect.set(api.runtime, 'sendMessage', async (message: object) => {
        asked += 1;
        if (asked === 1) await answered.promise;
        return send(message).finally(() => answered.resolve());
      });
    }
  });
}

describe('the card', () => {
  test('gives at a glance term, pronunciation, kind, other names, summary and sources', async ({
    browser,
  }) => {
    const { text, headings } = await waitForCard(await openCard(browser, 'secondary myoclonus'));
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
    expect(headings.slice(0, 2)).toEqual(['secondary myoclonus', 'Sources']);
    for (const part of [
      entry?.pronunciation,
      'phenomenon',
      `also called ${entry?.alsoCalled[0]}`,
      entry?.summary.text,
      entry?.sources[0]?.text,
    ])
      expect(text).toContain(part);
  });

  test('gives on request detail, what it is mistaken for, terminology, reading, codes and related entries', async ({
    browser,
  }) => {
    const page = await openCard(browser, 'Clonus');
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['clonus'] });
    const parts = [
      entry?.detail?.text,
      entry?.distinguish[0]?.difference,
      entry?.terminology?.text,
      entry?.furtherReading[0]?.text,
      entry?.codes[0]?.code,
      entry?.related[0]?.term,
    ].map((part) => part ?? 'a part that this entry lacks');
    const before = (await waitForCard(page)).text;
    expect(parts.filter((part) => before.includes(part) && part.length > 30)).toEqual([]);
    await clickInCard(page, 'More');
    for (const part of parts) await waitForCard(page, part);
    const { links, buttons } = await waitForCard(page);
    for (const { url } of entry?.codes ?? []) expect(links.map((link) => link.url)).toContain(url);
    for (const { term } of entry?.related ?? []) expect(buttons).toContain(term);
  });

  test('opens the terms that it names, and leads back', async ({ browser }) => {
    const page = await openCard(browser, 'secondary myoclonus');
    await clickInCard(page, 'myoclonus');
    await waitUntil('the other entry shows', async () => (await heading(page)) === 'myoclonus');
    await clickInCard(page, 'Back');
    await waitUntil('the first entry is back', async () => (await heading(page)) === 'secondary myoclonus');
    expect((await readCard(page))?.buttons).not.toContain('Back');
  });

  test.for(['first', 'last'])(
    'opens the last of two terms that are pressed, its answer comes %s',
    async (order, { browser }) => {
      const page = await openCard(browser, 'secondary myoclonus');
      await clickInCard(page, 'More');
      if (order === 'first') await holdFirstQuestion(page);
      const pressed = await insideCard(page, (root) => {
        const chips = [...root.querySelectorAll<HTMLElement>('.chip')].slice(0, 2);
        for (const chip of chips) chip.click();
        return chips.map(({ innerText }) => innerText);
      });
      expect(pressed).toHaveLength(2);
      await waitUntil('the last one shows', async () => (await heading(page)) === pressed?.[1]);
      expect(await settle(() => heading(page))).toBe(pressed?.[1]);
      await clickInCard(page, 'Back');
      await waitUntil('the first entry is back', async () => (await heading(page)) === 'secondary myoclonus');
    },
  );

  test('stays where it is pinned, until it is closed', async ({ browser }) => {
    const page = await openCard(browser, 'secondary myoclonus');
    await clickInCard(page, 'Keep this card open');
    await waitUntil('it is pinned', () =>
      insideCard(page, (root) => root.querySelector('[aria-pressed=true][aria-label^=Keep]') !== null),
    );
    await moveAway(page);
    await hoverText(page, 'Dystonia');
    expect(await heading(page)).toBe('secondary myoclonus');
    await clickInCard(page, 'Close');
    await waitForNoCard(page);
  });

  test('remembers the reading level', async ({ browser }) => {
    const page = await openCard(browser, 'secondary myoclonus');
    await clickInCard(page, 'Clinical');
    await waitForCard(page, 'Related');
    await waitUntil('it is stored', async () => {
      const { level } = await withExtension(browser, () => chrome.storage.sync.get());
      return level === 'clinical';
    });
    await waitForCard(await openCard(browser, 'Dystonia'), 'Related');
  });

  test('follows the theme, also while it is open', async ({ browser }) => {
    await changeSettings(browser, { theme: 'dark' });
    const page = await openCard(browser, 'Dystonia');
    const scheme = () =>
      insideCard(page, (root) => getComputedStyle(root.querySelector('.card') ?? root.host).colorScheme);
    expect(await scheme()).toBe('dark');
    await changeSettings(browser, { theme: 'light' });
    await waitUntil('it is light', async () => (await scheme()) === 'light');
  });

  test.for<[string, Record<string, string>]>([
    ['copies a citation', {}],
    [
      'copies a citation where the page forbids the clipboard',
      { 'permissions-policy': 'clipboard-write=()' },
    ],
  ])('%s', async ([, headers], { browser }) => {
    await changeSettings(browser, { level: 'clinical' });
    const page = await openCard(browser, 'secondary myoclonus', headers);
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
    await clickInCard(page, 'Copy');
    await waitForCard(page, 'Copied');
    // Pasted as a reader would: no browser lets every page read the clipboard.
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea')?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await waitUntil('it is pasted', () =>
      page.evaluate(() => document.querySelector('textarea')?.value),
    );
    expect(pasted).toContain(entry?.sources[0]?.text);
  });

  test('leads to the tracker with the entry named, and says nothing of the page', async ({ browser }) => {
    const page = await openCard(browser, 'Dystonia');
    const link = (await readCard(page))?.links.find(({ text }) => text === 'Report an error');
    expect(link?.url).toContain('Entry%3A+dystonia');
    expect(decodeURIComponent(link?.url ?? '')).not.toContain(new URL(page.url()).host);
  });

  test('keeps keys pressed in it from the page, but Escape closes it', async ({ browser }) => {
    const page = await openCard(browser, 'secondary myoclonus');
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      document.addEventListener('keydown', ({ key }) => Reflect.get(globalThis, 'heard').push(key));
    });
    await insideCard(page, (root) => root.querySelector<HTMLElement>('.more-button')?.focus());
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Less');
    expect(await page.evaluate('heard')).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('moves the focus along when an entry is opened by keyboard', async ({ browser }) => {
    const page = await openCard(browser, 'secondary myoclonus');
    await insideCard(page, (root) => root.querySelector<HTMLElement>('.summary .word')?.focus());
    await page.keyboard.press('Enter');
    await waitUntil('the headword has the focus', () =>
      insideCard(page, (root) => root.activeElement?.className === 'term'),
    );
  });
});
