import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { fillStorage, openSurface } from '../support/open-surface.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** The tab of the page that was opened last. */
function activeTab() {
  const { activeTab } = fakeBrowser;
  if (!activeTab) throw new Error('No page is open.');
  return activeTab;
}

const button = () => fakeBrowser.action.button(activeTab().id);

const badgeShows = (text: string): Promise<void> => eventually(() => button().badge, text);

function refusePopup(): void {
  fakeBrowser.action.opensPopup = false;
  onTestFinished(() => {
    fakeBrowser.action.opensPopup = true;
  });
}

describe('the toolbar icon', () => {
  test('shows how many distinct terms the page has, later ones too, and nothing where it is off', async () => {
    const page = await readPage('<p>Myoclonus, dystonia; and <b>myoclonus</b> again.</p>');
    await badgeShows('2');
    await page.evaluate(() => document.body.append('Asterixis.'));
    await badgeShows('3');
    await page.evaluate(() => document.querySelector('b')?.remove());
    await page.evaluate(() => document.body.append('Chorea.'));
    await badgeShows('4');
    await changeSettings({ enabled: false });
    await badgeShows('');
  });

  test('is grey where Neurogloss is off', async () => {
    await readPage('<p>Myoclonus.</p>');
    await eventually(() => button().icon, '/icons/icon-16.png');
    await changeSettings({ enabled: false });
    await eventually(() => button().icon, '/icons/icon-off-16.png');
    await changeSettings({ enabled: true });
    await eventually(() => button().icon, '/icons/icon-16.png');
  });
});

describe('a command', () => {
  const command = (name: string): void => void fakeBrowser.commands.emit(name, activeTab());
  const cardIsOf = async (page: TestPage, term: string): Promise<void> =>
    eventually(() => page.card()?.headings[0], term);

  test('passes over terms that nobody can bring into view, and leaves sliders alone', async () => {
    const page = await readPage(`<style>
        .collapsed { height: 0; overflow: hidden }
        .for-screen-readers { position: absolute; width: 1px; height: 1px; overflow: hidden }
        .off-canvas { position: fixed; left: -400px; width: 300px }
        .off-page { position: absolute; left: -9999px }
        .slider { width: 300px; overflow: hidden }
        .slides { display: flex; width: 900px }
        .slides p { width: 300px }
        .list { height: 60px; overflow: auto }
      </style>
      <div class="collapsed"><p>Myoclonus.</p></div>
      <p>Rain <span class="for-screen-readers">and chorea</span>.</p>
      <nav class="off-canvas">Dystonia.</nav><p class="off-page">Ataxia.</p>
      <div class="slider"><div class="slides"><p>Rain.</p><p>Epilepsy.</p></div></div>
      <div class="list"><p style="margin-block: 500px">Asterixis.</p></div><p>Athetosis.</p>`);
    await badgeShows('7');
    for (const term of ['asterixis', 'athetosis']) {
      command('next-term');
      await cardIsOf(page, term);
    }
    expect(page.element('.list').scrollTop).toBeGreaterThan(0);
    expect(page.element('.slider').scrollLeft).toBe(0);
  });

  test('opens the card of the next term and of the one before, round at the ends, and moves the view', async () => {
    const page = await readPage('<p>Myoclonus.</p><p style="margin-block: 3000px">Asterixis.</p>');
    await badgeShows('2');
    command('next-term');
    await cardIsOf(page, 'myoclonus');
    command('next-term');
    await cardIsOf(page, 'asterixis');
    expect(page.window.scrollY).toBeGreaterThan(1_000);
    expect(page.document.activeElement?.localName).toBe('neurogloss-card');
    command('next-term');
    await cardIsOf(page, 'myoclonus');
    command('previous-term');
    await cardIsOf(page, 'asterixis');
    command('previous-term');
    await cardIsOf(page, 'myoclonus');
    expect(page.window.scrollY).toBeLessThan(1_000);
    await page.press('Escape');
    await page.cardCloses();
  });

  test('switches the site off and on', async () => {
    await changeSettings({});
    const page = await readPage('<p>Myoclonus.</p>');
    await page.showsTerms(['Myoclonus']);
    command('toggle-site');
    await page.showsTerms([]);
    command('toggle-site');
    await page.showsTerms(['Myoclonus']);
  });

  test('that could not be stored opens the popup, which says why, once', async () => {
    const page = await readPage('<p>Myoclonus.</p>');
    await badgeShows('1');
    const openedBefore = fakeBrowser.action.openedPopups.length;
    fillStorage();
    command('toggle-site');
    await until('the popup opens', () => fakeBrowser.action.openedPopups.length > openedBefore);
    const popup = await openSurface('popup');
    await popup.says('no more room for settings');
    await badgeShows('1');
    expect(page.painted()).toEqual(['Myoclonus']);
    const later = await openSurface('popup');
    await later.lists('.place', ['myoclonus 1']);
    expect(later.text).not.toContain('no more room');
  });

  test('that could not be stored is said on the button until it is read, where no popup opens', async () => {
    const page = await readPage('<p>Myoclonus.</p>');
    await badgeShows('1');
    fillStorage();
    refusePopup();
    command('toggle-site');
    await badgeShows('!');
    await until('the title says why', () => button().title.includes('no more room'));
    await page.evaluate(() => document.body.append('Asterixis.'));
    await page.readsOn();
    expect(button().badge).toBe('!');
    const popup = await openSurface('popup');
    await popup.says('no more room for settings');
    await badgeShows('2');
    expect(button().title).toBe('Neurogloss');
  });

  test('says that Neurogloss is off everywhere, and leaves the site as it was', async () => {
    await readPage('<p>Myoclonus.</p>', { settings: { enabled: false } });
    command('toggle-site');
    await until('it says why', () => button().title.includes('switched off everywhere'));
    expect(fakeBrowser.sync.values).toEqual({ enabled: false });
  });
});

describe('"Look up" in the context menu', () => {
  const lookUp = (): void =>
    void fakeBrowser.menuClicked.emit({ menuItemId: 'look-up', selectionText: ' asterixis ' });
  /** Opens the popup at the address that the extension had it opened with. */
  const openAt = async (address: string): Promise<void> => {
    // Addresses go into the history.
    expect(address).not.toContain('asterixis');
    const popup = await openSurface('popup', { query: address.split('?')[1] ?? '' });
    await popup.lists('.term', ['asterixis']);
  };

  test('opens the popup on the selection, which is as always afterwards', async () => {
    const openedBefore = fakeBrowser.action.openedPopups.length;
    lookUp();
    await until('the popup opens', () => fakeBrowser.action.openedPopups.length > openedBefore);
    await openAt(fakeBrowser.action.openedPopups.at(-1) ?? '');
    expect(fakeBrowser.action.popup).toBe('/popup.html');
  });

  test('opens a tab where the popup cannot open', async () => {
    refusePopup();
    const openedBefore = fakeBrowser.openedTabs.length;
    lookUp();
    await until('a tab opens', () => fakeBrowser.openedTabs.length > openedBefore);
    await openAt(fakeBrowser.openedTabs.at(-1) ?? '');
    expect(fakeBrowser.action.popup).toBe('/popup.html');
  });
});
