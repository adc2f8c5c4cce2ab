import type { Page } from 'puppeteer-core';
import { waitUntil } from '../session/wait-until.ts';

const SEARCH = 'input[type=search], [role=combobox], [role=searchbox]';

/** Types a query into the popup's search, in place of what stood there; the popup must be ready to type. */
export async function typeQuery(popup: Page, query: string): Promise<void> {
  await popup.bringToFront();
  await waitUntil('the search has the focus', () =>
    popup.evaluate((selector) => document.activeElement?.matches(selector), SEARCH),
  );
  await popup.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  });
  await popup.keyboard.type(query);
}

/** Searches and waits until the best result holds this text; returns the text of all results, best first. */
export async function searchInPopup(popup: Page, query: string, expected: string): Promise<string[]> {
  await typeQuery(popup, query);
  return waitUntil(`the popup finds "${expected}" first for "${query}"`, async () => {
    const results = await readResults(popup);
    return results[0]?.includes(expected) && results;
  });
}

/** The text of the results that the popup shows, best first, each on one line. */
export function readResults(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=option]')].map((option) =>
      option.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** Opens the best result with the keyboard. */
export async function chooseFirst(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter');
}

/** Waits until a page shows this text. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await waitUntil(`the page shows "${text}"`, () =>
    page.evaluate((text) => document.body.innerText.includes(text), text),
  );
}
