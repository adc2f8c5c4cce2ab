import { describe, expect, test } from 'vitest';
import awkwardPage from '../../pages/awkward.html?raw';
import demoPage from '../../pages/demo.html?raw';
import { eventually } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const markupOf = ({ document }: TestPage): string => document.documentElement.outerHTML;

/** The page's own text nodes with their data, in document order. */
function textsOf({ document }: TestPage): [node: Node, data: string | null][] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nodes: [Node, string | null][] = [];
  while (walker.nextNode()) nodes.push([walker.currentNode, walker.currentNode.nodeValue]);
  return nodes;
}

describe.for([
  ['demo.html', demoPage],
  ['awkward.html', awkwardPage],
] as const)('%s', ([, html]) => {
  test('has its own markup with highlights, and again after a card has closed', async () => {
    const page = await readPage(html, { settings: { enabled: false, delay: 50 } });
    const own = markupOf(page);
    await changeSettings({ enabled: true });
    await page.shows('secondary myoclonus');
    expect(markupOf(page)).toBe(own);
    await page.hover('secondary myoclonus');
    await page.cardShows();
    await page.moveAway();
    await page.cardCloses();
    await eventually(() => markupOf(page) === own, true);
  });

  test('has its own markup and text nodes again after marks are switched off', async () => {
    const page = await readPage(html, { settings: { enabled: false, painter: 'marks' } });
    const [own, texts] = [markupOf(page), textsOf(page)];
    await changeSettings({ enabled: true });
    await page.shows('secondary myoclonus');
    await changeSettings({ enabled: false });
    await page.showsTerms([]);
    await eventually(() => page.marked(), []);
    expect(markupOf(page)).toBe(own);
    const now = textsOf(page);
    expect(now.map(([, data]) => data)).toEqual(texts.map(([, data]) => data));
    expect(now.filter(([node], at) => node !== texts[at]?.[0])).toEqual([]);
  });
});

test.for(['highlights', 'marks'] as const)(
  'a page painted with %s finds all of its text at each moment of the painting, also in a fixed box',
  async (painter) => {
    const page = await readPage(
      '<p>On asterixis.</p><div id="wrapper" hidden><div><div style="position: fixed; top: 50px">On myoclonus.</div></div></div>',
      { head: FAST_CLOCK, settings: { painter } },
    );
    await page.showsTerms(['asterixis']);
    page.window.eval(`
      globalThis.texts = new Set();
      const channel = new MessageChannel();
      channel.port2.onmessage = () => {
        texts.add(document.body.innerText.trim());
        channel.port1.postMessage(0);
      };
      wrapper.hidden = false;
      channel.port1.postMessage(0);
    `);
    await page.showsTerms(['asterixis', 'myoclonus']);
    expect([...page.window.eval('texts')]).toEqual(['On asterixis.\n\nOn myoclonus.']);
  },
);
