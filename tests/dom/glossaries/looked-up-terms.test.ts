import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { CardClock, LOOKUP } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import {
  changeGlossariesHere,
  clearLookups,
  listLookups,
  restoreLookups,
} from '../support/own-glossaries.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

afterEach(() => clearLookups());

const PAGE = `<p>It began early. Then <b>secondary</b> myoclonus
    came.<sup>3</sup> It stayed.</p><p>On asterixis.</p>`;

/** A page whose cards count as looked up a tenth of a second after they open. */
async function openQuickPage(html: string, settings = {}): Promise<TestPage> {
  return readPage(html, { settings: { delay: 0, keepLookups: true, ...settings }, head: FAST_CLOCK });
}

/** A page whose clock stops once a card was open: its code and texts are there. */
async function openStopped(settings = {}): Promise<{ page: TestPage; clock: CardClock }> {
  const page = await readPage(PAGE, { settings: { delay: DEFAULT_DELAY, ...settings } });
  await page.showsTerms(['secondary myoclonus', 'asterixis']);
  await page.hover('asterixis');
  await page.cardShows('asterixis');
  await page.press('Escape');
  await page.cardCloses();
  await page.moveAway();
  await clearLookups();
  return { page, clock: new CardClock(page) };
}

async function openCard({ page, clock }: { page: TestPage; clock: CardClock }, term: string): Promise<void> {
  await page.hover(term);
  clock.pass(DEFAULT_DELAY);
  await page.cardShows(term);
}

/** Shows that nothing is kept, even of what is on its way. */
async function keepsNothing(page: TestPage): Promise<void> {
  await page.readsOn();
  expect(await listLookups()).toEqual([]);
}

const openOptions = (): Promise<Surface> => openSurface('options');

describe('a term whose card is read', () => {
  test('is in the list with its sentence and the title of the page, once the user has switched that on', async () => {
    const options = await openOptions();
    await options.choose('Keep a list of the terms that I look up');
    await eventually(() => fakeBrowser.sync.values, { keepLookups: true });
    const page = await readPage(PAGE, {
      settings: { delay: 0 },
      head: `${FAST_CLOCK}<title>Jerks</title>`,
    });
    await page.showsTerms(['secondary myoclonus', 'asterixis']);
    await page.hover('secondary myoclonus');
    await page.cardShows('secondary myoclonus');
    await options.lists('.lookup p:nth-child(2)', ['Then secondary myoclonus came.']);
    expect(options.textsOf('.lookup mark')).toEqual(['secondary myoclonus']);
    expect(options.textsOf('.lookup .hint')[0]).toMatch(/^(?:Page|Jerks) · \w{3} \d+, \d{4}$/);
    const [{ sentence } = {}] = await listLookups();
    expect(sentence).toEqual({ before: 'Then ', words: 'secondary myoclonus', after: ' came.' });
  });

  test('is kept after a second, by the words of the page, each time', async () => {
    const opened = await openStopped({ keepLookups: true });
    await openCard(opened, 'secondary myoclonus');
    opened.clock.pass(LOOKUP - 1);
    await keepsNothing(opened.page);
    opened.clock.pass(1);
    await eventually(
      async () => (await listLookups()).map(({ id, count }) => [id, count]),
      [['secondary-myoclonus', 1]],
    );
  });

  test('is not kept when its card closes before', async () => {
    const opened = await openStopped({ keepLookups: true });
    const { page, clock } = opened;
    await openCard(opened, 'secondary myoclonus');
    await page.press('Escape');
    await page.cardCloses();
    clock.pass(LOOKUP);
    await keepsNothing(page);
  });

  test('is kept nowhere as long as the user has not switched that on', async () => {
    const opened = await openStopped();
    await openCard(opened, 'secondary myoclonus');
    opened.clock.pass(LOOKUP);
    await keepsNothing(opened.page);
  });

  test('is kept nowhere from a private window', async () => {
    fakeBrowser.isPrivate = true;
    onTestFinished(() => {
      fakeBrowser.isPrivate = false;
    });
    const opened = await openStopped({ keepLookups: true });
    await openCard(opened, 'secondary myoclonus');
    opened.clock.pass(LOOKUP);
    await keepsNothing(opened.page);
    const popup = await openSurface('popup');
    await openInPopup(popup, 'dystonia');
    await keepsNothing(opened.page);
  });

  test.each([
    ['what is hidden', 'On <span style="display: none">a secret </span>chorea <input value="secret"> now.'],
    ['an editor beside it', 'On chorea<span contenteditable> secret</span>.'],
    ['a field beside it', 'On chorea<textarea>secret</textarea>.'],
    ['a password beside it', 'On chorea <input type="password" value="secret">.'],
  ])('has nothing of %s in its sentence', async (_name, html) => {
    const page = await openQuickPage(`<p>${html}</p>`);
    await page.showsTerms(['chorea']);
    await page.hover('chorea');
    await page.cardShows('chorea');
    const [lookup] = await until('it is kept', async () => {
      const lookups = await listLookups();
      return lookups.length > 0 && lookups;
    });
    expect(lookup?.sentence?.before).toBe('On ');
    expect(JSON.stringify(lookup)).not.toContain('secret');
  });

  test('is kept with the entries that the user goes on to in the card', async () => {
    const page = await openQuickPage('<p>On secondary myoclonus.</p>');
    await page.showsTerms(['secondary myoclonus']);
    await page.hover('secondary myoclonus');
    await page.cardShows('secondary myoclonus');
    await eventually(async () => (await listLookups()).length, 1);
    page.inCard('.also-here .word').click();
    await eventually(async () => (await listLookups()).length, 2);
  });
});

async function openInPopup(popup: Surface, term: string): Promise<void> {
  await popup.hasFocusOn('Search the glossary');
  await popup.type(term);
  await eventually(() => popup.textsOf('.result-term')[0], term);
  await popup.press('Enter');
  await popup.lists('.term', [term]);
}

test('an entry that is opened in the popup is kept without a sentence', async () => {
  await changeSettings({ keepLookups: true });
  await openInPopup(await openSurface('popup'), 'dystonia');
  await eventually(
    async () => (await listLookups()).map(({ id, sentence, title }) => [id, sentence, title]),
    [['dystonia', undefined, '']],
  );
});

describe('the options', () => {
  const lookupOf = (id: string) => ({
    ...{ id, term: id, title: 'A page', opened: '2026-11-30T08:00:00.000Z', count: 1 },
    sentence: { before: 'On ', words: id, after: '.' },
  });

  test('save the list with what the entries say, for Anki', async () => {
    changeGlossariesHere();
    await restoreLookups([lookupOf('dystonia')]);
    const options = await openOptions();
    await options.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (savedFile: Blob) => {
        Object.assign(window, { savedFile });
        return 'blob:saved';
      };
    });
    await options.choose('Save for Anki');
    const saved: File = await until('the file is made', () => Reflect.get(options.window, 'savedFile'));
    const [note = ''] = (await saved.text()).split('\n').slice(4);
    expect(note).toMatch(/^"dystonia – On dystonia\."\t".+ \(Neurogloss\)"\t"looked up: dystonia"$/);
  });

  test('delete a term by keys and bring it back', async () => {
    await restoreLookups([lookupOf('dystonia')]);
    const options = await openOptions();
    (await options.named('Remove: dystonia')).focus();
    await options.press('Enter');
    await options.hasFocusOn('Undo');
    expect(await listLookups()).toEqual([]);
    await options.press('Enter');
    await options.lists('.lookup mark', ['dystonia']);
  });
});
