import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { readCard, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { findText } from '../../../scripts/browsers/screen/find-text.ts';
import { paintedTexts, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml, openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { PATIENCE } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { timeToRead } from '../../support/time-to-read.ts';

const TERM = 'secondary myoclonus';

async function openDemo(browser: TestBrowser): Promise<Page> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  return page;
}

describe('an open card', () => {
  const open = async (browser: TestBrowser): Promise<Page> => {
    const page = await openDemo(browser);
    await hoverText(page, TERM);
    await waitForCard(page, TERM);
    return page;
  };

  test('closes with Escape', async ({ browser }) => {
    const page = await open(browser);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('closes with a click elsewhere, which the page gets too', async ({ browser }) => {
    const page = await open(browser);
    await page.evaluate(() => addEventListener('click', () => (document.title = 'clicked')));
    await page.mouse.click(5, 5);
    await waitForNoCard(page);
    expect(await page.title()).toBe('clicked');
  });

  test('closes when its term is scrolled away', async ({ browser }) => {
    const page = await open(browser);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
      scrollTo({ top: 10, behavior: 'instant' });
    });
    await waitForNoCard(page);
  });

  test('gives way to the card of another term', async ({ browser }) => {
    const page = await open(browser);
    await moveAway(page);
    await hoverText(page, 'asterixis');
    await waitForCard(page, 'asterixis');
    expect((await readCard(page))?.headings[0]).toBe('asterixis');
    expect(await page.evaluate(() => document.querySelectorAll('neurogloss-card').length)).toBe(1);
  });

  test('closes when the pointer has left', async ({ browser }) => {
    const page = await open(browser);
    await moveAway(page);
    await waitForNoCard(page);
  });
});

describe('with a modifier key', () => {
  test('a card shows only while the key is held', async ({ browser }) => {
    await changeSettings(browser, { modifier: 'shift', delay: 0 });
    const page = await openDemo(browser);
    await hoverText(page, TERM);
    expect(await settle(() => readCard(page))).toBeNull();
    await moveAway(page);
    await page.keyboard.down('Shift');
    await hoverText(page, TERM);
    await waitForCard(page, TERM);
    await page.keyboard.up('Shift');
  });
});

const SECTIONS = `<!doctype html><html lang="en"><title>Sections</title>
  <h2>One</h2><p>Myoclonus, dystonia.</p><p>Myoclonus again.</p><h2>Two</h2><p>Myoclonus, and once more myoclonus.</p>`;

describe('how often terms are marked', () => {
  test.for([
    ['every', ['Myoclonus', 'dystonia', 'Myoclonus', 'Myoclonus', 'myoclonus']],
    ['section', ['Myoclonus', 'dystonia', 'Myoclonus']],
    ['page', ['Myoclonus', 'dystonia']],
  ] as const)('%s', async ([frequency, expected], { browser }) => {
    await changeSettings(browser, { frequency });
    const page = await openHtml(browser, SECTIONS);
    await waitForPainted(page, 'dystonia');
    expect(await settle(() => paintedTexts(page))).toEqual(expected);
  });

  test('is right again when the page sorts a list', async ({ browser }) => {
    await changeSettings(browser, { frequency: 'page' });
    const items = '<ul><li id="a">Myoclonus.</li><li id="b">Myoclonus.</li></ul>';
    const page = await openHtml(browser, `<!doctype html><html lang="en"><title>Sorted</title>${items}`);
    await expect.poll(() => paintedTexts(page, '#a'), { timeout: PATIENCE }).toEqual(['Myoclonus']);
    await page.evaluate(() => document.querySelector('ul')?.append(document.querySelector('li') ?? ''));
    await expect.poll(() => paintedTexts(page, '#b'), { timeout: PATIENCE }).toEqual(['Myoclonus']);
    expect(await paintedTexts(page, '#a')).toEqual([]);
  });

  test('changes in open tabs at once', async ({ browser }) => {
    const page = await openHtml(browser, SECTIONS);
    await waitForPainted(page, 'myoclonus');
    await changeSettings(browser, { frequency: 'page' });
    await expect.poll(() => paintedTexts(page), { timeout: PATIENCE }).toEqual(['Myoclonus', 'dystonia']);
  });
});

describe('which terms are marked', () => {
  test('not those of a kind that the reader has hidden', async ({ browser }) => {
    await changeSettings(browser, { hiddenKinds: ['phenomenon'] });
    const page = await openHtml(
      browser,
      '<!doctype html><html lang="en"><title>Kinds</title><p>Myoclonus and clonazepam.',
    );
    await waitForPainted(page, 'clonazepam');
    expect(await settle(() => paintedTexts(page))).toEqual(['clonazepam']);
  });

  test('those of a page in another language only where the reader wants it', async ({ browser }) => {
    const html = '<!doctype html><html lang="de"><title>Deutsch</title><p>Dystonie, clonazepam.';
    const page = await openHtml(browser, html);
    await timeToRead(browser);
    expect(await paintedTexts(page)).toEqual([]);
    await changeSettings(browser, { anyLanguage: true });
    await waitForPainted(page, 'clonazepam');
  });
});

describe('marks by keyboard', () => {
  const active = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');

  test('are one tab stop; arrow keys go on, Enter opens the card, Escape gives the focus back', async ({
    browser,
  }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(
      browser,
      `<!doctype html><html lang="en"><title>Marks</title><p><button>Before</button> Myoclonus, dystonia, <a href="#x">tremor</a> and
       chorea. <button>After</button>`,
    );
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('mark').length), { timeout: PATIENCE })
      .toBe(4);
    await page.click('button');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('Myoclonus');
    await page.keyboard.press('ArrowRight');
    expect(await active(page)).toBe('dystonia');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'dystonia');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await active(page)).toBe('dystonia');
    await page.keyboard.press('ArrowRight');
    expect(await active(page)).toBe('chorea');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('tremor');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('After');
  });

  test('say what they are', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(
      browser,
      '<!doctype html><html lang="en"><title>Marks</title><p>About myoclonus.',
    );
    await expect
      .poll(() => page.evaluate(() => document.querySelector('mark')?.ariaDescription ?? ''), {
        timeout: PATIENCE,
      })
      .toContain('Enter');
  });

  test('in links and buttons are plain', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(
      browser,
      '<!doctype html><html lang="en"><title>Marks</title><p><a href="#x">About myoclonus</a>.',
    );
    await expect
      .poll(() => page.evaluate(() => document.querySelector('mark')?.getAttributeNames()), {
        timeout: PATIENCE,
      })
      .toEqual(['class', 'style']);
  });
});

describe('the page', () => {
  test('keeps all its keys while no card is open', async ({ browser }) => {
    const page = await openDemo(browser);
    await page.evaluate(() => {
      const keys: string[] = [];
      addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(`${key}:${defaultPrevented}`));
      Object.assign(globalThis, { keys });
    });
    const { x, y } = await findText(page, TERM);
    await page.mouse.click(x, y + 60);
    for (const key of ['n', 'Escape', 'ArrowDown', '/'] as const) await page.keyboard.press(key);
    expect(await page.evaluate('keys')).toEqual(['n:false', 'Escape:false', 'ArrowDown:false', '/:false']);
  });
});
