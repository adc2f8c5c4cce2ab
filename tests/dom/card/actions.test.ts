import { expect, test } from 'vitest';
import { CardClock } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const TERM = 'secondary myoclonus';
/** No card of one term covers the other. */
const PAGE = `<p style="position: absolute; top: 50px; left: 50px">On secondary myoclonus.</p>
  <p style="position: absolute; top: 50px; left: 700px">Dystonia.</p>`;

async function openCard(text = TERM, { head = '', settings = {} } = {}): Promise<TestPage> {
  const page = await readPage(PAGE, { head, settings: { delay: 0, ...settings } });
  await page.showsTerms([TERM, 'Dystonia']);
  await page.moveAway();
  await page.hover(text);
  await page.cardShows(text.toLowerCase());
  return page;
}

const showsEntry = (page: TestPage, term: string): Promise<void> =>
  eventually(() => page.card()?.headings[0], term);

test('a card says on request all that an entry can', async () => {
  const page = await readPage('<p>On opsoclonus.</p>', { settings: { delay: 0 } });
  await page.showsTerms(['opsoclonus']);
  await page.hover('opsoclonus');
  const { text } = await page.cardShows('A review of');
  const rest = [
    'What specialists say of opsoclonus.',
    'Of muscles elsewhere.',
    'Older texts call it saccadomania.',
    'A book of eyes. 2024.',
    'HP:0010543',
    'at 18 months',
    'dancing eyes: small series',
    'From Greek opsis, sight.',
    'Eyes that dance. (CC BY)',
    'Newer: Criteria of 2021',
  ];
  expect(rest.filter((part) => text.includes(part))).toEqual([]);
  await page.clickInCard('More');
  for (const part of rest) await page.cardShows(part);
  const { links, buttons } = await page.cardShows();
  expect(links.map(({ url }) => url)).toContain('https://hpo.jax.org/browse/term/HP:0010543');
  expect(buttons).toEqual(expect.arrayContaining(['tremor', 'myoclonus', 'ataxia']));
});

test('a card opens its entry in the glossary', async () => {
  const page = await openCard();
  await page.clickInCard('Open in the glossary');
  await eventually(
    () => fakeBrowser.openedTabs.at(-1),
    `${location.origin}/glossary.html#entry=secondary-myoclonus`,
  );
});

test('a card says first that doctors hurry, what families ask, and what was read', async () => {
  const page = await readPage('<p>On opsoclonus.</p>', { settings: { delay: 0 } });
  await page.showsTerms(['opsoclonus']);
  await page.hover('opsoclonus');
  const { text, links } = await page.cardShows('Read: 1 abstract, newest 2025');
  const parts = [
    'treat this as an emergency:',
    'a tumor may hide',
    'partly: the ataxia stays',
    'A review of',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).toEqual(places.filter((place) => place >= 0).sort((one, other) => one - other));
  expect(text).toMatch(/could not be found\s+Nobody N\. \(2020\)\. Eyes\./);
  // The numbers of the two statements, and the source itself: nothing else leads out, no video is there to load.
  expect(links.map(({ url }) => url).filter((url) => !url.includes('/issues/'))).toEqual(
    Array(3).fill('https://doi.org/10.1000/1'),
  );
  await page.clickInCard('ataxia');
  await showsEntry(page, 'ataxia');
});

test('a card opens the terms that it names, and leads back', async () => {
  const page = await openCard();
  await page.clickInCard('myoclonus');
  await showsEntry(page, 'myoclonus');
  await page.clickInCard('Back');
  await showsEntry(page, TERM);
  expect(page.card()?.buttons).not.toContain('Back');
});

test('by keyboard, the focus goes along to the entry that a card opens', async () => {
  const page = await openCard();
  page.inCard('.also-here .word').focus();
  await page.press('Enter');
  await showsEntry(page, 'myoclonus');
  expect(page.focusInCard?.className).toBe('term');
});

/** Has the next request for entries wait until the one after it has its response. */
function holdFirstRequest(page: TestPage): void {
  const { runtime } = Reflect.get(page.window, 'browser');
  const send: (message: object) => Promise<unknown> = runtime.sendMessage;
  const second = Promise.withResolvers<void>();
  let requests = 0;
  runtime.sendMessage = async (message: { neurogloss: string }) => {
    if (message.neurogloss !== 'getEntries') return send(message);
    requests += 1;
    if (requests === 1) await second.promise;
    return send(message).finally(() => second.resolve());
  };
}

test.for(['first', 'last'])(
  'a card opens the last of two terms that are pressed, its response comes %s',
  async (order) => {
    const page = await openCard();
    await page.clickInCard('myoclonus');
    await showsEntry(page, 'myoclonus');
    await page.clickInCard('More');
    if (order === 'first') holdFirstRequest(page);
    page.cardButton(TERM).click();
    page.cardButton('clonus').click();
    await showsEntry(page, 'clonus');
    await page.readsOn();
    expect(page.card()?.headings[0]).toBe('clonus');
    await page.clickInCard('Back');
    await showsEntry(page, 'myoclonus');
  },
);

test('a pinned card stays where it is, until it is closed', async () => {
  const page = await openCard(TERM, { settings: { delay: 300 } });
  const clock = new CardClock(page);
  await page.clickInCard('Keep this card open');
  await until('it is pinned', () => page.inCard('[aria-label^=Keep]').ariaPressed === 'true');
  await page.moveAway();
  clock.pass(1_000);
  await page.hover('Dystonia');
  clock.pass(1_000);
  await page.readsOn();
  expect(page.card()?.headings[0]).toBe(TERM);
  await page.clickInCard('Close');
  await page.cardCloses();
});

test('cards remember the reading level', async () => {
  const page = await openCard();
  await page.clickInCard('Clinical');
  await page.cardShows(`What specialists say of ${TERM}.`);
  await eventually(() => fakeBrowser.sync.values.level, 'clinical');
  await page.press('Escape');
  await page.cardCloses();
  await page.hover('Dystonia');
  await page.cardShows('What specialists say of dystonia.');
});

test('a card follows the theme, also while it is open', async () => {
  const page = await openCard(TERM, { settings: { theme: 'dark' } });
  const scheme = (): string => page.window.getComputedStyle(page.inCard('.card')).colorScheme;
  expect(scheme()).toBe('dark');
  await changeSettings({ theme: 'light' });
  await eventually(scheme, 'light');
});

const setClipboard = (value: string): string =>
  `<script>Object.defineProperty(navigator, 'clipboard', { value: ${value} })</script>`;

test.for<[where: string, head: string]>([
  ['', ''],
  [' where a page forbids the clipboard', setClipboard('{ writeText: async () => { throw new Error() } }')],
  [' where a page has no clipboard', setClipboard('undefined')],
])('a card copies a citation%s', async ([, head]) => {
  const page = await openCard(TERM, { head, settings: { level: 'clinical' } });
  await page.clickInCard('Copy');
  await page.cardShows('Copied');
  // Pasted as a user would: no browser lets every page read the clipboard.
  page.document.body.insertAdjacentHTML('beforeend', '<input>');
  page.element('input').focus();
  await page.press('Control', 'v');
  const pasted = page.document.querySelector('input');
  await until('it is pasted', () => pasted?.value.includes(`A review of ${TERM}. 2025.`));
});

test('keys pressed in a card are not the page’s, but Escape closes it', async () => {
  const page = await openCard();
  const heard: string[] = [];
  page.document.addEventListener('keydown', ({ key }) => heard.push(key));
  page.inCard('.more-button').focus();
  await page.press('j');
  await page.press('Enter');
  await page.cardShows('Less');
  expect(heard).toEqual([]);
  await page.press('Escape');
  await page.cardCloses();
});
