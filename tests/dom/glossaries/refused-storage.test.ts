import { expect, test } from 'vitest';
import { ownFolders } from '../../support/glossaries/own-folders.ts';
import { dropFile, NURSES_LIST, openGlossaries } from '../support/choose-glossary.ts';
import type { Surface } from '../support/open-surface.ts';
import { listGlossaries } from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';

/** Has each worker that a page starts run this code first, in which `after(count, name)` makes what throws that error at last. */
function beginWorkersWith(options: Surface, code: string): Promise<void> {
  return options.evaluate((code) => {
    const after = (count: number, name: string) => () => {
      if (count-- === 0) throw new DOMException('', name);
    };
    const StartedWorker = Worker;
    window.Worker = class extends StartedWorker {
      constructor(file: string | URL) {
        const script = `const after = ${after}; ${code}; importScripts(${JSON.stringify(`${new URL(file, location.href)}`)});`;
        super(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      }
    };
  }, code);
}

const FULL =
  'The disk has no room for it. Delete a glossary that you no longer need, or make room on the disk.';
const REFUSED = 'The browser keeps nothing for extensions here, as in private windows';

const failAtWrite = (count: number): string =>
  `const { prototype } = FileSystemSyncAccessHandle, { write } = prototype, full = after(${count}, 'QuotaExceededError');
  prototype.write = function (...args) { full(); return write.apply(this, args); }`;

test.for([
  ['the disk is full at the first byte', failAtWrite(0), FULL],
  ['the disk is full at the last file', failAtWrite(3), FULL],
  [
    'the browser keeps nothing',
    `StorageManager.prototype.getDirectory = async () => { throw new DOMException('', 'SecurityError'); }`,
    REFUSED,
  ],
] as const)('where %s, an import says so, and all is as before', async ([, code, text]) => {
  const options = await openGlossaries('Ward');
  const before = { rows: await listGlossaries(), folders: await ownFolders() };
  await beginWorkersWith(options, code);
  await dropFile(options, 'course.csv', NURSES_LIST);
  await options.says('What course.csv holds');
  await options.choose('Import');
  await options.says(`course.csv was not imported. Nothing was changed. ${text}`);
  expect({ rows: await listGlossaries(), folders: await ownFolders() }).toEqual(before);
  const page = await readPage('<p>The waiting bay.</p>');
  await page.showsTerms(['waiting bay']);
});
