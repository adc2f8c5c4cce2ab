import type { Page } from 'puppeteer-core';
import { findText } from './find-text.ts';

/** Moves the real mouse onto a text, in a few steps as a hand does; `nth` counts from 0. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await findText(page, text, nth);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Moves the real mouse to the viewport's upper left corner. */
export function moveAway(page: Page): Promise<void> {
  return page.mouse.move(1, 1, { steps: 4 });
}
