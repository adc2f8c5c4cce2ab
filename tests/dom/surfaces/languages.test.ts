import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { openSurface, speakGerman } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const TERM = 'secondary myoclonus';
const NARROW = { width: 320, height: 640 };

/** Each surface, open and waited for, by a German text of its own. */
const SURFACES: [name: string, open: () => Promise<TestPage>][] = [
  [
    'popup on a page',
    async () => shown(await openSurface('popup', { ...NARROW, about: await openPage() }), 'Drucken'),
  ],
  [
    'popup with results',
    async () => {
      const popup = await openSurface('popup', NARROW);
      await search(popup, 'tremor');
      return shown(popup, 'Auf allen Websites');
    },
  ],
  [
    'popup with an entry',
    async () => {
      const popup = await openSurface('popup', NARROW);
      await search(popup, TERM);
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await shown(popup, 'Quelle');
      popup.element('.more-button').click();
      return shown(popup, 'Verwandt');
    },
  ],
  ['options', async () => shown(await openSurface('options', NARROW), 'Tastatur')],
  ['welcome', async () => shown(await openSurface('welcome', NARROW), 'Ausprobieren')],
  [
    'glossary of a page',
    async () =>
      shown(
        await openSurface('page-glossary', { ...NARROW, about: await openPage() }),
        'Glossar dieser Seite',
      ),
  ],
];

async function shown(surface: TestPage, text: string): Promise<TestPage> {
  await until(`it shows "${text}"`, () => surface.document.body?.innerText.includes(text));
  return surface;
}

async function search(popup: TestPage, words: string): Promise<void> {
  await until('there is a field', () => popup.document.querySelector('input[type=search], [role=combobox]'));
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
  /** Shows German, and returns the texts that are English alone. */
  async function speak(): Promise<Set<string>> {
    const { english, german } = await speakGerman(direction);
    const both = new Set(Object.values(german).map(({ message }) => message));
    const only = new Set(
      Object.values(english).flatMap(({ message }) => (both.has(message) ? [] : [message])),
    );
    expect(only.size).toBeGreaterThan(100);
    return only;
  }

  test.for(SURFACES)('the %s is complete, and fits into a narrow window', async ([, open]) => {
    const english = await speak();
    const { document } = await open();
    expect([document.documentElement.lang, document.dir]).toEqual(['de', direction]);
    expect(textsIn(document.body).filter((text) => english.has(text))).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  });

  test('the card is complete, and stays in a narrow view', async () => {
    const english = await speak();
    const page = await openPage();
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
