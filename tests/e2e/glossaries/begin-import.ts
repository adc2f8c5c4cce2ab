import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A list with so many terms; with some ten thousand its import takes seconds. */
export function longList(terms: number): string {
  const rows = Array.from({ length: terms }, (_, at) => `term w${at} of the ward,What w${at} means.`);
  return `term,definition\n${rows.join('\n')}\n`;
}

/** Chooses a list in the options, and returns them with its preview. */
export async function previewList(browser: TestBrowser, title: string, list: string): Promise<Page> {
  const file = join(await temporaryFolder(), `${title}.csv`);
  await writeFile(file, list);
  const options = await openExtensionPage(browser, 'options.html');
  await waitForText(options, 'Add a glossary');
  await (await options.$('.file-drop input'))?.uploadFile(file);
  await waitForText(options, `What ${title}.csv holds`);
  return options;
}

/** Presses "Import" below a preview. */
export const beginImport = (options: Page): Promise<void> =>
  options.evaluate(() => document.querySelector<HTMLButtonElement>('.import-preview [type=submit]')?.click());
