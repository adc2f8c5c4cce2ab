import type { Page } from 'puppeteer-core';
import '../../entrypoints/messaging/frame-api.ts';
import { besideContentScript } from '../../tests/support/control.ts';
import { askBackground } from '../../tests/support/questions.ts';
import { testBrowserOf } from '../../tests/support/test-browser.ts';

/** Returns the terms that the extension found on this page, by name, in order of first appearance. */
export async function foundTerms(page: Page): Promise<{ term: string; count: number }[]> {
  const found = await besideContentScript(page, () => globalThis.neuroglossPage?.report().terms ?? []);
  if (found.length === 0) throw new Error('The extension says that it found no terms on this page.');
  const labels = await askBackground(testBrowserOf(page), 'getLabels', { ids: found.map(({ id }) => id) });
  const terms = new Map(labels.map(({ id, term }) => [id, term]));
  return found.map(({ id, count }) => ({ term: terms.get(id) ?? id, count }));
}
