import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { openSurface, type Surface, setSilent } from '../support/open-surface.ts';

/** The texts of the list's rows that are drawn, from the first on. */
const firstRows = (glossary: Surface, count: number): string[] =>
  glossary.textsOf('.entry-row').slice(0, count);

async function openGlossary(fragment = ''): Promise<Surface> {
  const glossary = await openSurface('glossary', { fragment });
  await eventually(() => glossary.textsOf('.entry-row').length > 0, true);
  return glossary;
}

/** Whether the row of the open entry is within the list's view. */
function showsOpenRow(glossary: Surface): boolean {
  const list = glossary.element('.entry-list').getBoundingClientRect();
  const row = glossary.document.querySelector('[aria-current]')?.getBoundingClientRect();
  return row !== undefined && row.top >= list.top && row.bottom <= list.bottom;
}

const fragmentOf = ({ window }: Surface): string => decodeURIComponent(window.location.hash);

describe('the glossary as a page', () => {
  test('lists all entries from A to Z, and opens the one that is chosen beside the list', async () => {
    const glossary = await openGlossary();
    expect(firstRows(glossary, 4)).toEqual(['A 5', 'action myoclonus', 'action tremor', 'asterixis']);
    await glossary.choose('asterixis');
    await glossary.lists('.term', ['asterixis']);
    expect(fragmentOf(glossary)).toBe('#entry=asterixis');
    await eventually(() => glossary.document.title, 'asterixis – Neurogloss glossary');
    expect(glossary.textsOf('[aria-current]')).toEqual(['asterixis']);
    expect(showsOpenRow(glossary)).toBe(true);
  });

  test('opens what a bookmark says, and goes back and forward', async () => {
    const glossary = await openGlossary('entry=valproate');
    await glossary.lists('.term', ['valproate']);
    await until('the row of the open entry is in view', () => showsOpenRow(glossary));
    glossary.window.location.hash = 'entry=opsoclonus';
    await glossary.lists('.term', ['opsoclonus']);
    await glossary.choose('multiple sclerosis');
    await glossary.lists('.term', ['multiple sclerosis']);
    glossary.window.history.back();
    await glossary.lists('.term', ['opsoclonus']);
    glossary.window.history.forward();
    await glossary.lists('.term', ['multiple sclerosis']);
  });

  test('says that a bookmark names no entry', async () => {
    const glossary = await openGlossary('entry=gone');
    await glossary.says('The glossary has no such entry.');
  });

  test('groups by kind, by place, and as a tree that shows the open entry', async () => {
    const glossary = await openGlossary('entry=opsoclonus');
    await glossary.choose('By kind');
    await eventually(() => glossary.textsOf('.row-heading').includes('syndrome 6'), true);
    await glossary.choose('By place');
    await glossary.lists('.entry-row', ['cerebellum 1', 'opsoclonus', 'brainstem 1', 'opsoclonus']);
    expect(fragmentOf(glossary)).toBe('#entry=opsoclonus&by=origin');
    await glossary.choose('As a tree');
    await glossary.lists('.entry-row', ['tremor', 'opsoclonus']);
    expect(fragmentOf(glossary)).toBe('#entry=opsoclonus&by=tree');
    expect(glossary.element('[role=treeitem]').getAttribute('aria-expanded')).toBe('true');
  });

  test('is walked by keys: arrows, letters, and the branches of the tree', async () => {
    const glossary = await openGlossary('by=tree');
    await glossary.evaluate(() => document.querySelector<HTMLElement>('[role=treeitem]')?.focus());
    await glossary.press('ArrowRight');
    await glossary.lists('.entry-row', ['tremor', 'opsoclonus']);
    await glossary.press('ArrowRight');
    await glossary.hasFocusOn('opsoclonus');
    await glossary.press('ArrowLeft');
    await glossary.hasFocusOn('tremor');
    await glossary.press('ArrowLeft');
    await glossary.lists('.entry-row', ['tremor']);
    await glossary.choose('A–Z');
    await eventually(() => firstRows(glossary, 1).join(), 'A 5');
    await glossary.evaluate(() => document.querySelector<HTMLElement>('.entry-link')?.focus());
    await glossary.type('va');
    await glossary.hasFocusOn('valproate');
    await glossary.press('Enter');
    await glossary.lists('.term', ['valproate']);
  });

  test('shows the narrower entries of an entry, and leads to them', async () => {
    const glossary = await openGlossary('entry=tremor');
    await glossary.says('Narrower terms');
    // The list may have a row of the same name.
    glossary.element('main .chip').click();
    await glossary.lists('.term', ['opsoclonus']);
  });

  test('has the search of the popup', async () => {
    const glossary = await openGlossary();
    await glossary.hasFocusOn('Search the glossary');
    await glossary.type('dancing');
    await glossary.lists('.result-term', ['opsoclonus']);
    await glossary.press('Enter');
    await glossary.lists('.term', ['opsoclonus']);
    expect(glossary.textsOf('.result-term')).toEqual([]);
  });

  test('shows the entry in place of the list where there is no room for both', async () => {
    const glossary = await openSurface('glossary', { width: 360, height: 640, fragment: 'entry=tremor' });
    await glossary.lists('.term', ['tremor']);
    expect(glossary.element('.entry-list').checkVisibility()).toBe(false);
    await glossary.choose('All entries');
    await eventually(() => glossary.element('.entry-list').checkVisibility(), true);
  });

  test('complains of a silent background', async () => {
    setSilent(true);
    const glossary = await openSurface('glossary');
    await glossary.says('The glossary did not answer.');
  });
});

test('all entries, those of a kind or of a place are printed from the list', async () => {
  const glossary = await openGlossary('by=origin');
  const printed = glossary.element('.row-heading a').getAttribute('href');
  expect(printed).toBe(`${location.origin}/page-glossary.html?origin=cerebellum`);
  const place = await openSurface('page-glossary', { query: 'origin=cerebellum' });
  await place.says('cerebellum: 1 entry');
  expect(place.textsOf('.sheet-entry > dt')).toEqual(['opsoclonusop-so-KLO-nus']);
  await eventually(() => place.document.title, 'cerebellum – Neurogloss glossary');
  const kind = await openSurface('page-glossary', { query: 'kind=treatment' });
  await kind.says('treatment: 2 entries');
  expect(kind.textsOf('dt')).toEqual(['clonazepam', 'valproate']);
  const all = await openSurface('page-glossary');
  await all.says('opsoclonus');
  expect(all.textsOf('dt').length).toBeGreaterThan(20);
});
