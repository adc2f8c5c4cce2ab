import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../scripts/browsers/screen/extension-pages.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Opens the viewer of PDFs and chooses a file with these bytes, a string of Latin-1. */
export async function openChosenPdf(
  browser: TestBrowser,
  bytes: string,
  name = 'article.pdf',
): Promise<Page> {
  const page = await openExtensionPage(browser, 'pdf.html');
  await choosePdf(page, bytes, name);
  return page;
}

/** Chooses a file in an open viewer. */
export async function choosePdf(page: Page, bytes: string, name = 'article.pdf'): Promise<void> {
  const file = join(await temporaryFolder(), name);
  writeFileSync(file, bytes, 'latin1');
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('The viewer has no field for files.');
  await input.toElement('input').then((field) => field.uploadFile(file));
}
