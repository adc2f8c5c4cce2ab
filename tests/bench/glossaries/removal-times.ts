import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { previewList } from './import-list.ts';

/** Presses a button of the options and returns the milliseconds until the files are as few folders as they are to be. Runs in the options. */
async function timeUntilFolders(press: string, wanted: number): Promise<number> {
  const folders = async (): Promise<number> => {
    const storage = await navigator.storage.getDirectory();
    const root = await storage.getDirectoryHandle('glossaries').catch(() => null);
    let count = 0;
    for await (const _ of root?.keys() ?? []) count++;
    return count;
  };
  const until = async (isThere: () => Promise<boolean>): Promise<void> => {
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  // What is to be cancelled has to write first.
  await until(async () => (await folders()) > wanted);
  const begin = performance.now();
  document.querySelector<HTMLElement>(press)?.click();
  await until(async () => (await folders()) === wanted);
  return performance.now() - begin;
}

/** Milliseconds from "Cancel", pressed while the files of an import are written, until they are gone. `kept`: glossaries that stay. */
export async function cancelTime(browser: TestBrowser, forms: number, kept: number): Promise<number> {
  const options = await previewList(browser, forms);
  await press(options, '.import-preview [type=submit]');
  const time = await options.evaluate(timeUntilFolders, '.import-progress button', kept);
  await options.close();
  return time;
}

/** Milliseconds from the answer that deletes the glossary of a made list until its files are gone. `kept`: glossaries that stay. */
export async function deletionTime(browser: TestBrowser, kept: number): Promise<number> {
  const options = await openExtensionPage(browser, 'options.html');
  const button = '[aria-label="Delete: list"]';
  await options.waitForSelector(button);
  await press(options, button);
  await options.waitForSelector('.notice.caution');
  const time = await options.evaluate(timeUntilFolders, '.notice.caution button:last-child', kept);
  await options.close();
  return time;
}

const press = (options: Page, selector: string): Promise<void> =>
  options.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
