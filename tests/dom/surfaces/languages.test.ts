import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';
import { speakGerman } from './speak-german.ts';

const TERM = 'secondary myoclonus';
const NARROW = { width: 320, height: 640 };

/** Each surface, open and waited for, by a German text of its own. */
const SURFACES: [name: string, open: () => Promise<Surface>, text: string][] = [
  ['popup on a page', () => openOver('popup'), 'Drucken'],
  [
    'popup with results',
    async () => {
      const popup = await openSurface('popup', NARROW);
      await search(popup, 'tremor');
      return popup;
    },
    'Auf allen Websites',
  ],
  [
    'popup with an entry',
    async () => {
      const popup = await openSurface('popup', NARROW);
      await search(popup, TERM);
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await popup.choose('Mehr');
      return popup;
    },
    'Verwandt',
  ],
  ['options', () => openSurface('options', NARROW), 'Tastatur'],
  ['welcome', () => openSurface('welcome', NARROW), 'Ausprobieren'],
  ['side panel', () => openOver('sidepanel'), 'Auf dieser Seite'],
  ['glossary by place', () => openSurface('glossary', { ...NARROW, fragment: 'by=origin' }), 'Kleinhirn'],
  ['viewer of PDFs', () => openSurface('pdf', NARROW), 'PDF wählen'],
  ['glossary of a page', () => openOver('page-glossary'), 'Glossar dieser Seite'],
];

async function openOver(name: 'popup' | 'page-glossary' | 'sidepanel'): Promise<Surface> {
  const { window } = await openPage();
  return openSurface(name, { ...NARROW, query: `tab=${fakeBrowser.frameOf(window).tabId}` });
}

async function search(popup: Surface, words: string): Promise<void> {
  popup.element('[role=combobox]').focus();
  await popup.type(words);
  await until('there are results', () => popup.document.querySelector('[role=option]'));
}

async function openPage(): Promise<TestPage> {
  const page = await readPage(`<p>Of ${TERM}.</p>`, NARROW);
  await page.showsTerms([TERM]);
  return page;
}

/** All that is said in a tree, in sight or to screen readers, but for the glossary's own English. */
const textsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => !element.closest('[lang=en]'))
    .flatMap((element) => [
      ...Array.from(element.childNodes, (node) =>
        node.nodeType === 3 ? (node.nodeValue?.trim() ?? '') : '',
      ),
      ...['aria-label', 'title', 'placeholder'].map((attribute) => element.getAttribute(attribute) ?? ''),
    ]);

describe.for([
  ['in German', 'ltr'],
  ['from right to left', 'rtl'],
] as const)('%s', ([, direction]) => {
  test.for(SURFACES)('the %s is complete, and fits into a narrow window', async ([, open, text]) => {
    const english = await speakGerman(direction);
    expect(english.size).toBeGreaterThan(100);
    const surface = await open();
    await surface.says(text);
    const { document } = surface;
    expect([document.documentElement.lang, document.dir]).toEqual(['de', direction]);
    expect(textsIn(document.body).filter((text) => english.has(text))).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  });

  test('the card is complete, and stays in a narrow view', async () => {
    const english = await speakGerman(direction);
    const page = await openPage();
    await page.moveAway();
    await page.hover(TERM);
    const { place } = await page.cardShows('Kenne ich');
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(NARROW.width);
    await page.clickInCard('Mehr');
    await page.cardShows('Verwandt');
    const card = page.inCard('.card');
    expect(card.dir).toBe(direction);
    expect(textsIn(card.parentNode ?? card).filter((text) => english.has(text))).toEqual([]);
  });
});
