import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserCommand, BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import { BROWSER_NAMES, type BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { pixelRatio } from '../../../scripts/browsers/pixel-ratio.ts';

declare module 'vitest/node' {
  export interface BrowserCommandContext {
    /** The tab in which Vitest runs the tests. */
    page: Page;
  }
}

declare module 'vitest/browser' {
  export interface BrowserCommands {
    __vitest_viewport(size: { width: number; height: number }): Promise<void>;
  }
}

/** Runs Vitest's browser mode in the installed browsers, without a driver or a browser to download. */
export const puppeteer = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: BROWSER_NAMES,
    providerFactory: (project) => new PuppeteerProvider(project),
  });

class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer';
  readonly supportsParallelism = true;
  readonly #browserName: BrowserName;
  // One browser for each page: pages of one browser hide each other, and hidden pages are not read.
  readonly #browsers = new Map<string, Promise<Browser>>();
  readonly #pages = new Map<string, Page>();

  constructor(project: TestProject) {
    const name = BROWSER_NAMES.find((each) => each === project.config.browser.name);
    if (!name) throw new Error(`No browser is named ${project.config.browser.name}.`);
    this.#browserName = name;
    project.browser?.registerCommand('__vitest_viewport', resizeTab);
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    const launched = this.#browsers.get(sessionId) ?? launch(this.#browserName);
    this.#browsers.set(sessionId, launched);
    const browser = await launched;
    await this.#pages.get(sessionId)?.close();
    const page = await browser.newPage();
    this.#pages.set(sessionId, page);
    await page.goto(url);
  }

  getCommandsContext(sessionId: string): { page: Page | undefined } {
    return { page: this.#pages.get(sessionId) };
  }

  async close(): Promise<void> {
    const browsers = [...this.#browsers.values()];
    this.#browsers.clear();
    this.#pages.clear();
    for (const browser of await Promise.all(browsers)) await browser.close();
  }
}

/** Vitest sizes the tab with the frame in which it runs the tests. */
const resizeTab: BrowserCommand<[size: { width: number; height: number }]> = ({ page }, size) =>
  page.setViewport({ ...size, deviceScaleFactor: pixelRatio() });

async function launch(name: BrowserName): Promise<Browser> {
  const { browser } = await launchBrowser({
    name,
    executablePath: ensureBrowser(name),
    extension: undefined,
    headless: true,
  });
  return browser;
}
