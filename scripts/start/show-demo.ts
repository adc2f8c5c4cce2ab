import { openUrl } from '../../tests/support/open-page.ts';
import { startTestBrowser } from '../../tests/support/test-browser.ts';
import type { BrowserName } from '../browsers/browser-name.ts';

/** Opens a window on the demo page and stays until the reader closes the browser. */
export async function showDemo(name: BrowserName): Promise<void> {
  const demo = await startTestBrowser(name, { headless: false });
  await openUrl(demo, `${demo.server.origin}/demo.html`);
  console.log('The demo page is open: rest the mouse on an underlined word.');
  console.log('The options switch to marks, for reading with the keyboard or a screen reader.');
  console.log('Close the browser to end this.');
  await new Promise<void>((closed) => demo.browser.once('disconnected', () => closed()));
  demo.server.close();
}
