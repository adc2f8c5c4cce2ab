import type { Page } from 'puppeteer-core';
import { insideCard } from '../contexts/inside-card.ts';
import { placeInCard, type ReadCard, readCardIn } from '../in-page/read-card.ts';
import { waitUntil } from '../session/wait-until.ts';

/**
 * Reads the card out of its closed shadow root, as only extensions can; `null` when none is on the screen.
 */
export function readCard(page: Page): Promise<ReadCard | null> {
  return insideCard(page, readCardIn);
}

/** Waits for a card on the screen and returns it; with `text`, for one that holds this text. */
export function waitForCard(page: Page, text = ''): Promise<ReadCard> {
  return waitUntil(`a card shows "${text}"`, async () => {
    const card = await readCard(page);
    return card?.text.includes(text) && card;
  });
}

/** Waits until no card is on the screen. */
export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil('the card is gone', async () => (await readCard(page)) === null);
}

/** Clicks a button or link of the card with the real mouse, by its label or text. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const { x, y } = await waitUntil(`the card has "${label}"`, () => insideCard(page, placeInCard, label));
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}
