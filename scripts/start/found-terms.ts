import type { Page } from 'puppeteer-core';
import '../../entrypoints/messaging/frame-api.ts';
import { besideContentScript } from '../browsers/contexts/control.ts';
import { askBackground } from '../browsers/contexts/questions.ts';
import { testBrowserOf } from '../browsers/session/test-browser.ts';

/** Gives the terms that the extension found on this page, by name, in order of first appearance. */
export async function foundTerms(page: Page): Promise<{ term: string; count: number }[]> {
  const found = await besideContentScript(page, () => globalThis.neuroglossPage?.terms() ?? []);
  if (found.length === 0) throw new Error('The extension says that it found no terms on this page.');
  const labels = await askBackground(testBrowserOf(page), 'getLabels', { ids: found.map(({ id }) => id) });
  const terms = new Map(labels.map(({ id, term }) => [id, term]));
  return found.map(({ id, count }) => ({ term: terms.get(id) ?? id, count }));
}
