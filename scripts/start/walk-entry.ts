import type { BrowserName } from '../browsers/browser-name.ts';
import { askBackground } from '../browsers/contexts/questions.ts';
import { waitForCard } from '../browsers/screen/card.ts';
import { paintedTexts, waitForPainted } from '../browsers/screen/highlights.ts';
import { hoverText } from '../browsers/screen/hover.ts';
import { openHtml } from '../browsers/screen/open-page.ts';
import { startTestBrowser } from '../browsers/session/test-browser.ts';
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
