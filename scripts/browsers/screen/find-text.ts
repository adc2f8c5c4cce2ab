import type { Page } from 'puppeteer-core';
import { type Place, placeOfText } from '../in-page/place-of-text.ts';

/**
 * Brings a text into view and returns the middle of its first line's part. The text may cross inline
 * elements; white space counts as one space, soft hyphens as nothing. Open shadow roots are searched too.
 * `nth` counts from 0. Rejects when the page has no such text.
 */
export async function findText(page: Page, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(placeOfText, text, nth);
  if (!place) throw new Error(`The page has no "${text}" (number ${nth}) on the screen.`);
  return place;
}
