import { expect, onTestFinished } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { startTestBrowser, type TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { ownFolders } from '../../support/glossaries/own-folders.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { beginImport, longList, previewList } from './begin-import.ts';

/** Enough for an import to take some seconds, so that the browser can be killed in it. */
const ENTRIES = 20_000;

/** Starts a browser with this profile, which keeps it. */
const start = (name: TestBrowser['name'], profile: string): Promise<TestBrowser> =>
  startTestBrowser(name, {
    closeWelcome: false,
    args: name === 'chromium' ? [`--user-data-dir=${profile}`] : ['--profile', profile],
    // Otherwise Firefox takes an extension that is installed for a session to be gone with it.
    preferences: {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });

/** The folders of files that there are; `null` where one goes away meanwhile. */
const folders = (browser: TestBrowser): Promise<string[] | null> =>
  withExtension(browser, ownFolders).catch(() => null);

/** Those that the rows of glossaries name. */
const named = (browser: TestBrowser): Promise<string[]> =>
  withExtension(
    browser,
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('neurogloss');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('glossaries').objectStore('glossaries').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map(({ id, generation }) => `${id}/${generation}`).sort());
          };
        };
      }),
  );

test('a browser that is killed while it imports comes back with whole glossaries, and nothing else', async ({
  browserName,
}) => {
  const profile = await temporaryFolder();
  const killed = await start(browserName, profile);
  await beginImport(await previewList(killed, 'ward', 'term,definition\nskip bay,Where patients wait.\n'));
  const [before] = await waitUntil('the first list is stored', async () => {
    const now = await named(killed);
    return now.length === 1 && now;
  });
  await beginImport(await previewList(killed, 'large', longList(ENTRIES)));
  await waitUntil('it writes', async () => ((await folders(killed))?.length ?? 0) > 1);
  const ended = new Promise((resolve) => killed.browser.process()?.once('exit', resolve));
  killed.browser.process()?.kill('SIGKILL');
  killed.server.close();
  await ended;

  const again = await start(browserName, profile);
  onTestFinished(() => again.close());
  const kept = await named(again);
  expect(kept).toContain(before);
  await waitUntil('there are no other files', async () => `${await folders(again)}` === `${kept}`);
  const options = await openExtensionPage(again, 'options.html');
  await waitForText(options, '1 entry · English · CSV, from ward.csv');
});
