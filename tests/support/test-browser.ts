import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { goToExtension } from './go-to-extension.ts';
import { type PageServer, servePages } from './page-server.ts';

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
  /** The built extension; `none` for a run without it. Default: the folder that the build writes. */
  extension?: string | 'none';
  /** Default: yes. */
  headless?: boolean;
  args?: string[];
  preferences?: Record<string, unknown>;
}

const known = new WeakMap<Browser, TestBrowser>();

/** Starts a browser for tests; whoever starts it closes it. */
export async function startTestBrowser(
  name: BrowserName,
  { extension = builtExtension(name), headless = true, ...settings }: TestBrowserSettings = {},
): Promise<TestBrowser> {
  const { browser, extensionOrigin } = await launchBrowser({
    name,
    executablePath: ensureBrowser(name),
    extension: extension === 'none' ? undefined : extension,
    headless,
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
  if (extensionOrigin) testBrowser.control = await openControl(testBrowser);
  return testBrowser;
}

/** Gives the test browser that this page belongs to. Throws on a page of another browser. */
export function testBrowserOf(page: Page): TestBrowser {
  const testBrowser = known.get(page.browser());
  if (!testBrowser) throw new Error('This page is not of a browser that startTestBrowser started.');
  return testBrowser;
}

/** Gives the folder to which the build writes the extension for this browser. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return resolve(import.meta.dirname, '../../.output', folder);
}

async function openControl({ browser, extensionOrigin }: TestBrowser): Promise<Page> {
  const control = await browser.newPage();
  await goToExtension(control, `${extensionOrigin}/manifest.json`);
  return control;
}
