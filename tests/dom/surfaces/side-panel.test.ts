import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { readFrame, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const GAP = '<div style="height: 2000px"></div>';
const PAGE = `<p>Dystonia and secondary myoclonus.</p>${GAP}<p id="far">Then asterixis, and dystonia again.</p>`;
const TERMS = ['dystonia 2', 'secondary myoclonus 1', 'asterixis 1'];

async function openBeside(html = PAGE): Promise<[page: TestPage, panel: Surface]> {
  const page = await readPage(html, { settings: { delay: 0 } });
  await page.shows('Dystonia');
  return [page, await openSurface('sidepanel')];
}

const current = (panel: Surface): string[] => panel.textsOf('.place[aria-current]');
const inView = (panel: Surface): string[] => panel.textsOf('.in-view .place');

describe('the side panel', () => {
  test('lists the terms in reading order, and follows as the page is scrolled', async () => {
    const [page, panel] = await openBeside();
    await panel.lists('.place', TERMS);
    await eventually(() => inView(panel), TERMS.slice(0, 2));
    expect(current(panel)).toEqual(['secondary myoclonus 1']);
    page.element('#far').scrollIntoView();
    await eventually(() => inView(panel), ['dystonia 2', 'asterixis 1']);
    expect(current(panel)).toEqual(['asterixis 1']);
    page.window.scrollTo(0, 1_000);
    await eventually(() => inView(panel), []);
    expect(current(panel)).toEqual([]);
  });

  test('shows the term whose card is open', async () => {
    const [page, panel] = await openBeside();
    await eventually(() => current(panel), ['secondary myoclonus 1']);
    // The panel lies over the page here.
    panel.frame.style.top = '300px';
    await page.hover('Dystonia');
    await page.cardShows('dystonia');
    await eventually(() => current(panel), ['dystonia 2']);
  });

  test('goes to a term’s place in the page, and on to its next', async () => {
    const [page, panel] = await openBeside();
    const isFarInView = (): boolean =>
      page.element('#far').getBoundingClientRect().top < page.window.innerHeight;
    await panel.choose('asterixis');
    await until('the place is in view', isFarInView);
    await eventually(() => current(panel), ['asterixis 1']);
    await panel.choose('dystonia');
    await eventually(() => current(panel), ['dystonia 2']);
  });

  test('has an entry to read, and the list where it was', async () => {
    const [, panel] = await openBeside();
    await panel.choose('Read: dystonia');
    await panel.lists('.term', ['dystonia']);
    await panel.hasFocusOn('dystonia');
    await panel.choose('Back');
    await panel.lists('.place', TERMS);
  });

  test('is used by keys alone', async () => {
    const [, panel] = await openBeside();
    await panel.hasFocusOn('Search the glossary');
    await panel.lists('.place', TERMS);
    panel.element('.place').focus();
    await panel.press('Enter');
    await eventually(() => current(panel), ['dystonia 2']);
    await panel.press('Tab');
    await panel.hasFocusOn('Read: dystonia');
    await panel.press('Enter');
    await panel.lists('.term', ['dystonia']);
    await panel.hasFocusOn('dystonia');
    await panel.press('Escape');
    await panel.lists('.place', TERMS);
    await panel.hasFocusOn('Read: dystonia');
  });

  test('follows from tab to tab', async () => {
    const [, panel] = await openBeside();
    await panel.lists('.place', TERMS);
    const [first] = fakeBrowser.tabs();
    const other = await readPage('<p>Asterixis.</p>');
    await other.shows('Asterixis');
    const [, second] = fakeBrowser.tabs();
    fakeBrowser.activate(second?.id ?? 0);
    await panel.lists('.place', ['asterixis 1']);
    fakeBrowser.activate(first?.id ?? 0);
    await panel.lists('.place', TERMS);
  });

  test('counts nothing in view of a frame that the page has scrolled out of sight', async () => {
    const framed = '<iframe style="display: block; height: 200px" srcdoc="<p lang=en>Asterixis."></iframe>';
    const page = await readPage(`<p>Dystonia.</p>${GAP}${framed}`);
    await page.shows('Dystonia');
    const frame = page.document.querySelector('iframe');
    if (!frame) throw new Error('The page has no frame.');
    await (await readFrame(page, frame)).shows('Asterixis');
    const panel = await openSurface('sidepanel');
    await panel.lists('.place', ['dystonia 1', 'asterixis 1']);
    await eventually(() => inView(panel), ['dystonia 1']);
    frame.scrollIntoView();
    await eventually(() => inView(panel), ['asterixis 1']);
  });

  test('says why a page has no terms, and where else to go', async () => {
    const panel = await openSurface('sidepanel');
    await panel.says('belongs to the browser');
    await panel.lists('.door', ['A–Z', 'By kind', 'By place']);
  });

  test('is opened from the popup, in its window, and by its command', async () => {
    const page = await readPage('<p>Dystonia.</p>');
    await page.shows('Dystonia');
    const popup = await openSurface('popup');
    await popup.choose('Beside the page');
    await eventually(() => fakeBrowser.openedPanels, [1]);
    fakeBrowser.commands.emit('open-side-panel', { id: 1, url: 'https://example.org/', windowId: 7 });
    await eventually(() => fakeBrowser.openedPanels, [1, 7]);
  });
});
