import { expect, test } from 'vitest';
import { GRACE } from '../../../entrypoints/frame/card/hover-controller.ts';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { CardClock } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { changeSettings } from '../support/read-page.ts';

const TERM = 'secondary myoclonus';

async function openWelcome(): Promise<{ page: Surface; clock: CardClock }> {
  await changeSettings({});
  const page = await openSurface('welcome');
  // Drawn after the first frame, as is what answers a press.
  await page.says('Alt+Shift+J');
  await page.moveAway();
  return { page, clock: new CardClock(page) };
}

async function openCard(): Promise<{ page: Surface; clock: CardClock }> {
  const { page, clock } = await openWelcome();
  await page.hover(TERM);
  clock.pass(DEFAULT_DELAY);
  await page.cardShows(TERM);
  return { page, clock };
}

/** Writes down the terms whose cards show. */
function watchCards(page: Surface): (string | undefined)[] {
  const shown: (string | undefined)[] = [];
  const observer = new page.window.MutationObserver(() => {
    if (page.card()) shown.push(page.card()?.headings[0]);
  });
  observer.observe(page.document.body, { childList: true });
  return shown;
}

test('lets the user try a hover, and says when it worked', async () => {
  const { page, clock } = await openCard();
  expect(page.card()?.text).toContain('A review of');
  await page.says('That is all.');
  await page.moveAway();
  clock.pass(GRACE);
  expect(page.card()).toBeNull();
});

test('shows no card for a pointer that passes over', async () => {
  const { page, clock } = await openWelcome();
  const shown = watchCards(page);
  await page.hover(TERM);
  clock.pass(DEFAULT_DELAY - 1);
  await page.moveAway();
  clock.pass(DEFAULT_DELAY);
  await page.hover('cardiac arrest');
  clock.pass(DEFAULT_DELAY);
  await page.cardShows('cardiac arrest');
  await eventually(() => shown, ['cardiac arrest']);
});

test('shows no card for a pointer that has left when the response comes', async () => {
  const { page, clock } = await openWelcome();
  const shown = watchCards(page);
  const { runtime } = Reflect.get(page.window, 'browser');
  const send: (message: object) => Promise<unknown> = runtime.sendMessage;
  const release = Promise.withResolvers<void>();
  let requests = 0;
  runtime.sendMessage = async (message: object) => {
    requests += 1;
    await release.promise;
    return send(message);
  };
  await page.hover(TERM);
  clock.pass(DEFAULT_DELAY);
  await until('the request waits', () => requests);
  await page.moveAway();
  clock.pass(GRACE);
  release.resolve();
  await page.hover('cardiac arrest');
  clock.pass(DEFAULT_DELAY);
  await page.cardShows('cardiac arrest');
  await eventually(() => shown, ['cardiac arrest']);
});

test('keeps the card while the pointer is on it', async () => {
  const { page, clock } = await openCard();
  const { x, y } = page.element('.card-host').getBoundingClientRect();
  await page.moveTo({ x: x + 40, y: y + 40 }, 8);
  clock.pass(2 * GRACE);
  expect(page.card()?.headings[0]).toBe(TERM);
});

test('mutes a term, and undoes that in the same card', async () => {
  const { page } = await openCard();
  await page.clickInCard('I know this term');
  await page.cardShows('No longer marked.');
  await eventually(() => fakeBrowser.sync.values.muted, ['secondary-myoclonus']);
  await page.clickInCard('Undo');
  await page.cardShows('Marked again.');
  await eventually(() => fakeBrowser.sync.values.muted, []);
});

test('works by keyboard: Enter opens the card with the focus in it, Escape closes and returns it', async () => {
  const { page } = await openWelcome();
  page.element('.try-text .word').focus();
  await page.press('Enter');
  await page.cardShows('cardiac arrest');
  await eventually(() => page.focusInCard?.className, 'term');
  await page.press('Escape');
  await page.cardCloses();
  expect(page.document.activeElement?.textContent).toBe('cardiac arrest');
});

test('leads by keyboard alone to a reference', async () => {
  const { page } = await openWelcome();
  const tabTo = (what: string, isThere: () => boolean): Promise<unknown> =>
    until(`Tab reaches ${what}`, async () => {
      await page.press('Tab');
      return isThere();
    });
  await tabTo('a term', () => page.document.activeElement?.matches('.try-text .word') ?? false);
  await page.press('Enter');
  await page.cardShows('A review of');
  await tabTo('a reference', () => page.focusInCard?.matches('a.to[href^="https:"]') ?? false);
});

test('names the keys that explain terms', async () => {
  const { page } = await openWelcome();
  await page.says('Explain the next term on the page');
  await page.says('Alt+Shift+J');
});

test('offers marks in one press', async () => {
  const { page } = await openWelcome();
  page.element('#access [role=switch]').click();
  await eventually(() => fakeBrowser.sync.values.painter, 'marks');
});
