import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { test } from '../../support/browser-test.ts';

test("a nurse's list goes from its file into an open page", async ({ browser }) => {
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Ward</title><p>Chorea in the skip bay.',
  );
  await waitForPainted(page, 'Chorea');
  const file = join(await mkdtemp(join(tmpdir(), 'neurogloss-')), 'ward.csv');
  await writeFile(file, 'term,definition\nskip bay,Where patients wait.\n');
  const options = await openExtensionPage(browser, 'options.html');
  await waitForText(options, 'Add a glossary');
  const input = await options.$('.file-drop input');
  await input?.uploadFile(file);
  await waitForText(options, 'What ward.csv holds');
  await options.evaluate(() =>
    document.querySelector<HTMLButtonElement>('.import-preview [type=submit]')?.click(),
  );
  await page.bringToFront();
  await waitForPainted(page, 'skip bay');
});
