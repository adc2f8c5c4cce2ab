import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { stopBackground } from '../../support/browser-ui/stop-background.ts';
import { ownFolders } from '../../support/glossaries/own-folders.ts';
import { beginImport, longList, previewList } from './begin-import.ts';

/** The folders of files that there are; `null` where one goes away meanwhile. */
const foldersNow = (browser: TestBrowser): Promise<string[] | null> =>
  withExtension(browser, ownFolders).catch(() => null);

/** Keeps from the page that its import has ended: the files are there, and no row names them. Runs in the options. */
function holdImport(): void {
  const { addEventListener } = Worker.prototype;
  Worker.prototype.addEventListener = function (type: string, listener: unknown): void {
    if (typeof listener !== 'function') return;
    addEventListener.call(this, type, (event: Event) => {
      if (!(event instanceof MessageEvent) || event.data.kind !== 'ended') listener(event);
    });
  };
}

test.for(['awake', 'asleep'] as const)(
  'what is closed while it imports leaves no files, though the background is %s',
  async (state, { browser }) => {
    // One that a test before has left may go away meanwhile.
    const before = new Set(await withExtension(browser, ownFolders));
    const newFolders = async (): Promise<string[] | undefined> =>
      (await foldersNow(browser))?.filter((folder) => !before.has(folder));
    const options = await previewList(browser, 'large', longList(20_000));
    await options.evaluate(holdImport);
    await beginImport(options);
    await waitUntil('it writes', async () => ((await newFolders())?.length ?? 0) > 0);
    if (state === 'asleep') await stopBackground(browser);
    await options.close();
    await waitUntil('its files are gone', async () => (await newFolders())?.length === 0);
  },
);
