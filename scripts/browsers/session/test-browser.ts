import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser-name.ts';
import { ensureBrowser } from '../ensure-browser.ts';
import { launchBrowser } from '../launch-browser.ts';
import { goToExtension } from './go-to-extension.ts';
import '../contexts/extension-api.ts';
import { type PageServer, servePages } from './page-server.ts';
import { testedExtension } from './tested-extension.ts';
import { waitUntil } from './wait-until.ts';

/** A headless browser with the built extension, and pages for it to read. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Where the extension's own pages live, without a slash at the end; empty when it runs without the extension. */
  extensionOrigin: string;
  /**
   * A tab from which tests use the extension's API. It shows `manifest.json`: an address of the
   * extension without any code of it. Absent when the browser runs without the extension.
   */
  control: Page | undefined;
  server: PageServer;
  close(): Promise<void>;
}

export interface TestBrowserSettings {
  /** The built extension; `none` for a run without it. Default: see `tested-extension.ts`. */
  extension?: string | 'none';
  /** Whether to close the page that welcomes at install, which would lie before the pages of tests. Default: yes. */
  closeWelcome?: boolean;
  args?: string[];
  preferences?: Record<string, unknown>;
}

const known = new WeakMap<Browser, TestBrowser>();

/** Starts a browser for tests; whoever starts it closes it. */
export async function startTestBrowser(
  name: BrowserName,
  { extension = testedExtension(name), closeWelcome = true, ...settings }: TestBrowserSettings = {},
): Promise<TestBrowser> {
  const { browser, extensionOrigin } = await launchBrowser({
    name,
    executablePath: ensureBrowser(name),
    extension: extension === 'none' ? undefined : extension,
    headless: true,
    ...settings,
  });
  const server = await servePages();
  const testBrowser: TestBrowser = {
    name,
    browser,
    extensionOrigin,
    server,
    control: undefined,
    async close() {
      server.close();
      await browser.close();
    },
  };
  known.set(browser, testBrowser);
  if (extensionOrigin) {
    testBrowser.control = await openControl(testBrowser);
    if (closeWelcome) await closeWelcomePage(testBrowser);
  }
  return testBrowser;
}

/** Gives the test browser that this page belongs to. Throws on a page of another browser. */
export function testBrowserOf(page: Page): TestBrowser {
  const testBrowser = known.get(page.browser());
  if (!testBrowser) throw new Error('This page is not of a browser that startTestBrowser started.');
  return testBrowser;
}

async function openControl({ browser, extensionOrigin }: TestBrowser): Promise<Page> {
  const control = await browser.newPage();
  await goToExtension(control, `${extensionOrigin}/manifest.json`);
  return control;
}

/** The background opens the page when it hears that it was installed: some time after the installation. */
async function closeWelcomePage({ control, extensionOrigin }: TestBrowser): Promise<void> {
  await waitUntil('the welcome page has opened and is closed', () =>
    control?.evaluate(async (url) => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
      await Promise.all(tabs.map(({ id }) => id !== undefined && chrome.tabs.remove(id)));
      return tabs.length > 0;
    }, `${extensionOrigin}/welcome.html`),
  );
}
