import type { BrowserName } from '../browsers/browser-name.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { servePages } from '../browsers/session/page-server.ts';

/** Opens a window on a page, else the demo page, until the user closes the browser. */
export async function showDemo(name: BrowserName, executablePath: string, html?: string): Promise<void> {
  const server = await servePages();
  const extension = builtExtension(name);
  const { browser } = await launchBrowser({ name, executablePath, extension, headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(server.origin + (html === undefined ? '/demo.html' : server.make(html)));
  await page.bringToFront();
  console.log('The page is open: rest the mouse on an underlined word.');
  console.log('The welcome page beside it switches to marks, for the keyboard and for screen readers.');
  console.log('Close the browser to end this.');
  await new Promise<void>((closed) => {
    browser.once('disconnected', () => closed());
  });
  server.close();
}
