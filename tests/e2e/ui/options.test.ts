import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Settings } from '../../../entrypoints/settings/settings-schema.ts';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { paintedTexts, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { PATIENCE, waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { fillStorage } from '../../support/fill-storage.ts';

const openOptions = async (browser: TestBrowser): Promise<Page> => {
  const page = await openExtensionPage(browser, 'options.html');
  await waitForText(page, 'Where terms are marked');
  return page;
};

/** Presses what bears this text: a label, a button, a switch. */
const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll<HTMLElement>('label, button')].find((element) =>
      element.innerText.startsWith(text),
    );
    if (!found) throw new Error(`Nothing bears "${text}".`);
    found.click();
  }, text);

const waitForStored = (browser: TestBrowser, expected: Partial<Settings>): Promise<unknown> =>
  waitUntil(`${JSON.stringify(expected)} is stored`, async () => {
    const stored: unknown = await withExtension(browser, () => chrome.storage.sync.get());
    return isSubset(expected, stored);
  });

function isSubset(part: Partial<Settings>, whole: unknown): boolean {
  const known = new Map(Object.entries(whole ?? {}));
  return Object.entries(part).every(
    ([field, value]) => JSON.stringify(known.get(field)) === JSON.stringify(value),
  );
}

describe('the options', () => {
  test.for<[string, Partial<Settings>]>([
    ['Mark terms on pages', { enabled: false }],
    ['Only these sites', { where: 'only' }],
    ['Solid underline', { line: 'solid' }],
    ['Tinted background', { line: 'background' }],
    ['Nothing', { line: 'none' }],
    ['A color of your own', { color: '#0b6670' }],
    ['First in each section', { frequency: 'section' }],
    ['First on each page', { frequency: 'page' }],
    ['gene', { hiddenKinds: ['gene'] }],
    ['Read pages in any language', { anyLanguage: true }],
    ['Alt', { modifier: 'alt' }],
    ['Clinical', { level: 'clinical' }],
    ['Dark', { theme: 'dark' }],
    ['As elements in the text', { painter: 'marks' }],
  ])('store "%s" at once', async ([text, expected], { browser }) => {
    await press(await openOptions(browser), text);
    await waitForStored(browser, expected);
  });

  test('store the delay', async ({ browser }) => {
    const page = await openOptions(browser);
    await page.focus('input[type=range]');
    await page.keyboard.press('ArrowRight');
    await waitForStored(browser, { delay: 350 });
    await waitForText(page, '350 ms');
  });

  test('follow a change made elsewhere', async ({ browser }) => {
    const page = await openOptions(browser);
    await changeSettings(browser, { theme: 'dark' });
    await waitUntil('the page is dark', () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark'),
    );
  });

  test('add and remove site patterns, refuse what is none, and try an address', async ({ browser }) => {
    const page = await openOptions(browser);
    const field = 'input[placeholder="example.org"]';
    await page.type(field, 'two words');
    await page.keyboard.press('Enter');
    await waitForText(page, 'This is not a site pattern');
    await page.focus(field);
    await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.select() : null,
    );
    await page.keyboard.type('*.example.org');
    await page.keyboard.press('Enter');
    await waitForStored(browser, { except: ['*.example.org'] });
    await page.type('input[inputmode=url]', 'news.example.org/a');
    await waitForText(page, 'Terms are not marked there.');
    await page.click('[aria-label="Remove: *.example.org"]');
    await waitForStored(browser, { except: [] });
    await waitForText(page, 'Terms are marked there.');
    expect(await page.evaluate((field) => document.activeElement?.matches(field), field)).toBe(true);
  });

  test('say how well a color can be seen', async ({ browser }) => {
    await changeSettings(browser, { color: '#ffff99' });
    const page = await openOptions(browser);
    await waitForText(page, 'On white pages 1 : 1, hard to see');
    await waitForText(page, 'On dark pages 15.');
  });

  test('preview the look with the rules that pages get', async ({ browser }) => {
    await changeSettings(browser, { line: 'solid', color: '#ff0000' });
    const page = await openOptions(browser);
    const style = await waitUntil('the preview is red', () =>
      page.evaluate(() => {
        const term = document.querySelector('.look-preview b');
        const { textDecorationLine, textDecorationColor } = getComputedStyle(
          term ?? document.body,
          '::highlight(neurogloss)',
        );
        return textDecorationColor === 'rgb(255, 0, 0)' && textDecorationLine;
      }),
    );
    expect(style).toBe('underline');
  });

  test('bring known terms back', async ({ browser }) => {
    await changeSettings(browser, { muted: ['myoclonus', 'tremor', 'no-longer-there'] });
    const page = await openOptions(browser);
    await waitUntil('the terms are listed', () => page.$('[aria-label="Mark it again: tremor"]'));
    await page.click('[aria-label="Mark it again: tremor"]');
    await waitForStored(browser, { muted: ['myoclonus', 'no-longer-there'] });
    await press(page, 'Mark all again');
    await waitForStored(browser, { muted: [] });
  });

  test('keep the place of a keyboard that brings terms back one by one', async ({ browser }) => {
    await changeSettings(browser, { muted: ['myoclonus', 'tremor', 'dystonia'] });
    const page = await openOptions(browser);
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);
    await waitUntil('the terms are listed', () => page.$('[aria-label="Mark it again: tremor"]'));
    await page.focus('[aria-label="Mark it again: tremor"]');
    for (const next of ['Mark it again: dystonia', 'Mark it again: myoclonus', 'muted']) {
      await page.keyboard.press('Enter');
      await expect.poll(focused, { timeout: PATIENCE }).toBe(next);
    }
    await waitForStored(browser, { muted: [] });
  });

  test('read a settings file field by field', async ({ browser }) => {
    const file = join(tmpdir(), `neurogloss-settings-${process.pid}.json`);
    const settings = {
      line: 'solid',
      color: 'red',
      except: ['example.org', 3, 'two words'],
      only: ['a..b'],
      hiddenKinds: ['gene', 'species'],
      wings: true,
    };
    await writeFile(file, JSON.stringify({ neurogloss: 'settings', settings }));
    await changeSettings(browser, { color: '#123456' });
    const page = await openOptions(browser);
    const input = await page.$('input[type=file]');
    if (!input) throw new Error('There is no file input.');
    await input.uploadFile(file);
    await waitForText(page, 'not a value of this setting; left as it was');
    await waitForStored(browser, { line: 'solid', except: ['example.org'], color: '#123456' });
    const report = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.report tr')].map((row) =>
        row.innerText.replace(/\s+/g, ' '),
      ),
    );
    expect(report).toEqual([
      'Sites to leave alone except taken without “3”, “two words”: not a site pattern. Add the site under “Where”, such as example.org.',
      'Sites to read only no site pattern in it, only “a..b”; left as it was. Add sites under “Where”, such as example.org.',
      'Marking line taken',
      'Color color not a value of this setting; left as it was',
      'Kinds of entry hiddenKinds taken without its broken items',
      'wings not a setting of this version; left out',
    ]);
  });

  test('say that a settings file could not be stored, not that it was taken', async ({ browser }) => {
    const file = join(tmpdir(), `neurogloss-full-${process.pid}.json`);
    await writeFile(file, JSON.stringify({ neurogloss: 'settings', settings: { line: 'solid' } }));
    await fillStorage(browser);
    const page = await openOptions(browser);
    const input = await page.$('input[type=file]');
    await input?.uploadFile(file);
    await waitForText(page, 'The settings of the file could not be stored. Nothing was changed.');
    expect(await page.$('.report')).toBeNull();
  });

  test('save a file that brings all settings back', async ({ browser }) => {
    const settings: Partial<Settings> = {
      line: 'solid',
      delay: 700,
      except: ['example.org'],
      muted: ['tremor'],
    };
    await changeSettings(browser, settings);
    const page = await openOptions(browser);
    await waitUntil('the settings are read', () => page.$('[aria-label="Remove: example.org"]'));
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
        return createObjectURL(blob);
      };
    });
    await press(page, 'Save as a file');
    const saved = await waitUntil('the file is made', () => page.evaluate('globalThis.saved'));
    const file = join(tmpdir(), `neurogloss-saved-${process.pid}.json`);
    await writeFile(file, String(saved));
    await withExtension(browser, () => chrome.storage.sync.clear());
    const input = await page.$('input[type=file]');
    await input?.uploadFile(file);
    await waitForStored(browser, settings);
  });

  test('apply at once in open tabs: look, kinds, painter, known terms', async ({ browser }) => {
    const page = await openHtml(
      browser,
      '<!doctype html><html lang="en"><title>Open</title><p>Myoclonus and clonazepam.',
    );
    await waitForPainted(page, 'Myoclonus');
    await changeSettings(browser, { line: 'solid', color: '#ff0000' });
    await waitUntil('the terms are red', () =>
      page.evaluate(() => {
        const text = document.querySelector('p') ?? document.body;
        return [...CSS.highlights.keys()].some(
          (name) => getComputedStyle(text, `::highlight(${name})`).textDecorationColor === 'rgb(255, 0, 0)',
        );
      }),
    );
    await changeSettings(browser, { hiddenKinds: ['treatment'] });
    await waitUntil('one kind is left', async () => `${await paintedTexts(page)}` === 'Myoclonus');
    await changeSettings(browser, { painter: 'marks' });
    await waitUntil('the term is an element', () => page.$('mark'));
    await changeSettings(browser, { muted: ['myoclonus'] });
    await waitUntil('nothing is left', async () => (await page.$('mark')) === null);
  });

  test('say when a setting could not be stored, and show what is', async ({ browser }) => {
    await fillStorage(browser);
    const page = await openOptions(browser);
    await press(page, 'Dark');
    await waitForText(page, 'The setting could not be stored');
    await waitUntil('what is stored shows', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('input[value=auto]:checked') !== null),
    );
  });

  test('name the keys of the commands', async ({ browser }) => {
    const page = await openOptions(browser);
    await waitForText(page, 'Explain the next term on the page');
    await waitForText(page, 'Open Neurogloss');
  });

  test('say what it rests on, and what not', async ({ browser }) => {
    const page = await openOptions(browser);
    for (const text of [
      'not medical advice',
      'No clinician has reviewed',
      'CC BY 4.0',
      'MIT License',
      'Barlow',
      'Marmarou',
    ])
      await waitForText(page, text);
  });
});
