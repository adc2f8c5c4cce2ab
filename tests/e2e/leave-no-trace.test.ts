import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForNothingPainted, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/plain-browser.ts';

const outerHTML = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe.for(['demo.html', 'awkward.html'])('%s', (path) => {
  test('has the same outerHTML with highlights as without the extension', async ({ browser, plain }) => {
    const page = await openPage(browser, path);
    await waitForPainted(page, 'secondary myoclonus');
    expect(await outerHTML(page)).toBe(await outerHTML(await openPage(plain, path)));
  });

  test('has the same outerHTML again after a card has closed', async ({ browser, plain }) => {
    const page = await openPage(browser, path);
    await waitForPainted(page, 'secondary myoclonus');
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page);
    await moveAway(page);
    await waitForNoCard(page);
    const without = await outerHTML(await openPage(plain, path));
    await waitUntil('the page is as it was', async () => (await outerHTML(page)) === without);
  });

  test('has the same outerHTML and the same text nodes after marks are switched off', async ({
    browser,
    plain,
  }) => {
    const page = await openPage(browser, path);
    await waitForPainted(page, 'secondary myoclonus');
    await rememberTextNodes(page);
    await changeSettings(browser, { painter: 'marks' });
    await waitForMarks(page, 'myoclonus');
    await changeSettings(browser, { enabled: false });
    await waitForNothingPainted(page);
    await waitUntil('no marks are left', async () => (await readMarks(page)).length === 0);
    expect(await outerHTML(page)).toBe(await outerHTML(await openPage(plain, path)));
    expect(await compareTextNodes(page)).toEqual('the same');
  });
});

/** Keeps the page's own text nodes with their data, in document order, in the page's world. */
function rememberTextNodes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const nodes: [Node, string | null][] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push([walker.currentNode, walker.currentNode.nodeValue]);
    Object.assign(globalThis, { nodes });
  });
}

/** Compares the page's text nodes with those remembered: gives the first that is another one or reads differently. */
function compareTextNodes(page: Page): Promise<{ was: unknown; is: unknown } | 'the same'> {
  return page.evaluate(() => {
    const remembered: unknown = Reflect.get(globalThis, 'nodes');
    if (!Array.isArray(remembered)) throw new Error('No text nodes were remembered.');
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (const [node, was] of remembered) {
      const now = walker.nextNode();
      if (now !== node || now?.nodeValue !== was) return { was, is: now?.nodeValue ?? null };
    }
    const more = walker.nextNode();
    return more ? { was: null, is: more.nodeValue } : 'the same';
  });
}
