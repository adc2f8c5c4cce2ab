import { waitForCard } from '../../tests/support/card.ts';
import { paintedTexts, waitForPainted } from '../../tests/support/highlights.ts';
import { hoverText } from '../../tests/support/hover.ts';
import { openHtml } from '../../tests/support/open-page.ts';
import { askBackground } from '../../tests/support/questions.ts';
import { startTestBrowser } from '../../tests/support/test-browser.ts';
import type { BrowserName } from '../browsers/browser-name.ts';
import type { EntryPage } from './entry-page.ts';

/** Hovers an entry's term, without a window; prints what is marked and what the card says. */
export async function walkEntry(name: BrowserName, { id, term, html }: EntryPage): Promise<void> {
  const testBrowser = await startTestBrowser(name);
  try {
    const page = await openHtml(testBrowser, html);
    await waitForPainted(page, term);
    console.log(`Marked on a page with all its forms: ${(await paintedTexts(page)).join(' | ')}`);
    await hoverText(page, term);
    const [entry] = await askBackground(testBrowser, 'getEntries', { ids: [id] });
    const { text } = await waitForCard(page, entry?.summary.text);
    console.log(`\nThe card says:\n${text}`);
  } finally {
    await testBrowser.close();
  }
}
