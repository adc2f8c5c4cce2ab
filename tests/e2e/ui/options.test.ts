import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { paintedTexts, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('the options store a choice and a file of settings, which open pages follow, and name the keys', async ({
  browser,
}) => {
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Open</title><p>Myoclonus and clonazepam.',
  );
  await waitForPainted(page, 'clonazepam');
  const options = await openExtensionPage(browser, 'options.html');
  for (const text of ['Where terms are marked', 'Explain the next term on the page', 'Open Neurogloss'])
    await waitForText(options, text);
  await options.evaluate(() => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ innerText }) => innerText.startsWith('As elements in the text'))?.click();
  });
  const file = join(await temporaryFolder(), 'settings.json');
  await writeFile(file, JSON.stringify({ neurogloss: 'settings', settings: { hiddenKinds: ['treatment'] } }));
  const input = await options.$('input[accept*=json]');
  await input?.uploadFile(file);
  await waitForText(options, 'What became of each setting');
  await page.bringToFront();
  await waitUntil('one kind is left', async () => `${await paintedTexts(page)}` === 'Myoclonus');
  await waitUntil('the term is an element', () => page.$('mark'));
  expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({
    painter: 'marks',
    hiddenKinds: ['treatment'],
  });
});
