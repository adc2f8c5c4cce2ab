import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { dropFile, NURSES_LIST } from '../support/choose-glossary.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { changeGlossariesHere, fileOf, importFile, restoreLookups } from '../support/own-glossaries.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** An entry that says all that an entry can. */
const WHOLE = 'opsoclonus';

async function openPage(): Promise<TestPage> {
  const page = await readPage(`<main><h1>Eyes</h1><p>On ${WHOLE}.</p></main>`, { settings: { delay: 0 } });
  await page.showsTerms([WHOLE]);
  return page;
}

async function openWelcomeCard(level: 'plain' | 'clinical'): Promise<Surface> {
  await changeSettings({ level });
  const page = await openSurface('welcome');
  // Drawn after the first frame, as is what answers a press.
  await page.says('Alt+Shift+J');
  (await page.named('myoclonus')).click();
  await page.cardShows('A review of');
  return page;
}

async function search(query: string): Promise<Surface> {
  const popup = await openSurface('popup');
  await popup.hasFocusOn('Search the glossary');
  await popup.type(query);
  await eventually(() => popup.textsOf('.result-term')[0], query);
  return popup;
}

const lookupOf = (id: string) => ({
  id,
  term: id,
  sentence: { before: 'A case of ', words: id, after: ' in a child.' },
  title: 'Movement disorders',
  opened: '2026-11-30T08:00:00.000Z',
  count: 2,
});

/** Each surface in its states. */
const SURFACES: [name: string, open: () => Promise<TestPage>][] = [
  [
    'popup',
    async () => {
      const popup = await openSurface('popup');
      await popup.says('On all sites');
      return popup;
    },
  ],
  [
    'popup with recently opened entries',
    async () => {
      await fakeBrowser.local.set({ recentEntries: [WHOLE, 'tremor'] });
      const popup = await openSurface('popup');
      await popup.lists('.place', [`${WHOLE} phenomenon`, 'tremor phenomenon']);
      return popup;
    },
  ],
  [
    'popup on a page',
    async () => {
      await openPage();
      const popup = await openSurface('popup');
      await popup.says('1 term');
      return popup;
    },
  ],
  [
    'popup with results',
    async () => {
      const popup = await search(WHOLE);
      await popup.press('ArrowDown');
      return popup;
    },
  ],
  [
    'popup with an entry, all of it',
    async () => {
      const popup = await search(WHOLE);
      await popup.press('Enter');
      await popup.choose('Clinical');
      await popup.says('Not to be confused with');
      return popup;
    },
  ],
  [
    'side panel on a page',
    async () => {
      await openPage();
      const panel = await openSurface('sidepanel');
      await panel.lists('.place[aria-current]', [`${WHOLE} 1`]);
      return panel;
    },
  ],
  [
    'side panel with an entry',
    async () => {
      await openPage();
      const panel = await openSurface('sidepanel');
      await panel.choose(`Read: ${WHOLE}`);
      await panel.lists('.term', [WHOLE]);
      return panel;
    },
  ],
  [
    'glossary of a page',
    async () => {
      await openPage();
      const sheet = await openSurface('page-glossary', { query: `tab=${fakeBrowser.activeTab?.id}` });
      await sheet.says('Made with Neurogloss');
      return sheet;
    },
  ],
  [
    'glossary of a page that is gone',
    async () => {
      const sheet = await openSurface('page-glossary', { query: 'tab=0' });
      await sheet.says('no longer open');
      return sheet;
    },
  ],
  [
    'whole glossary as a tree, with an entry',
    async () => {
      const glossary = await openSurface('glossary', { fragment: `entry=${WHOLE}&by=tree` });
      await glossary.lists('.term', [WHOLE]);
      return glossary;
    },
  ],
  [
    'whole glossary by place',
    async () => {
      const glossary = await openSurface('glossary', { fragment: 'by=origin' });
      await glossary.says('cerebellum');
      return glossary;
    },
  ],
  [
    'options',
    async () => {
      await changeSettings({ color: '#0b6670', where: 'only', only: ['example.org'], muted: ['tremor'] });
      const options = await openSurface('options');
      await options.says('None could be found as cited');
      return options;
    },
  ],
  [
    'options with own glossaries, opened',
    async () => {
      changeGlossariesHere();
      for (const title of ['Ward', 'Course']) await importFile(fileOf(NURSES_LIST), { title }, () => {});
      const options = await openSurface('options');
      await options.says('Course');
      // All of them: in Firefox the colors of what is folded away are on their way for ever.
      for (const details of options.document.querySelectorAll('details')) details.open = true;
      await options.choose('Only on these sites');
      await until('sites can be added', () => options.document.querySelector('.own-glossary .patterns'));
      await options.choose('Delete: Ward');
      await options.says('Neurogloss keeps no copy');
      return options;
    },
  ],
  [
    'options with the preview of a file and the form for an entry',
    async () => {
      const options = await openSurface('options');
      await dropFile(options, 'nurse.csv', NURSES_LIST);
      await options.says('What nurse.csv holds');
      for (const details of options.document.querySelectorAll('details')) details.open = true;
      await options.choose('Write an entry');
      options.element('.my-entry-form [type=submit]').click();
      await options.says('Write the term.');
      return options;
    },
  ],
  [
    'options with looked-up terms, one removed and all about to be deleted',
    async () => {
      changeGlossariesHere();
      await restoreLookups(['chorea', 'tremor'].map(lookupOf));
      const options = await openSurface('options');
      await options.choose('Remove: chorea');
      await options.says('“chorea” is removed.');
      await options.choose('Delete the list');
      await options.says('Delete the list with its 1 term?');
      return options;
    },
  ],
  ['welcome page', () => openSurface('welcome')],
  ['welcome page with a card', () => openWelcomeCard('plain')],
  ['welcome page with all of a card', () => openWelcomeCard('clinical')],
];

async function showsTheme(page: TestPage, themed: () => Element, theme: 'light' | 'dark'): Promise<void> {
  await changeSettings({ theme });
  await until(
    `the theme is ${theme}, and no color is on its way`,
    () => themed().getAttribute('data-theme') === theme && page.document.getAnimations().length === 0,
  );
}

async function expectAccessible(
  page: TestPage,
  themed: () => Element = () => page.document.documentElement,
): Promise<void> {
  await showsTheme(page, themed, 'light');
  expect(await axeFindings(page)).toEqual([]);
  await showsTheme(page, themed, 'dark');
  expect(await axeFindings(page, 'colors')).toEqual([]);
}

test.for(SURFACES)('axe finds nothing, in light and dark, on the %s', async ([, open]) => {
  await expectAccessible(await open());
});

test('axe finds nothing, in light and dark, on a card with all that an entry can say', async () => {
  await changeSettings({ level: 'clinical' });
  const page = await openPage();
  await page.hover(WHOLE);
  await page.cardShows('Not to be confused with');
  const card = (): HTMLElement => page.inCard('.card');
  const pictures = [...card().querySelectorAll('details')];
  for (const picture of pictures) picture.querySelector('summary')?.click();
  const isDrawn = (): (boolean | undefined)[] =>
    pictures.map((picture) => picture.querySelector('.figure')?.checkVisibility());
  await eventually(isDrawn, Array(4).fill(true));
  // Closed to pages, and so to axe.
  const host = page.element('neurogloss-card');
  Object.defineProperty(host, 'shadowRoot', { value: card().getRootNode() });
  // The host keeps the page's spacing out of the card; axe would have it let the page's in.
  for (const name of ['letter-spacing', 'word-spacing', 'line-height'])
    host.style.setProperty(name, 'normal');
  await expectAccessible(page, card);
});
