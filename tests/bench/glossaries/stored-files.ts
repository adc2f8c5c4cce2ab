import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';

/** What own glossaries take in the extension's storage; bytes. */
interface StoredFiles {
  /** All their files. */
  files: number;
  /** The files named `index.bin`. */
  indexes: number;
  /** All that the browser counts for the extension. */
  usage: number;
}

/** What own glossaries take now. */
export function storedFiles(browser: TestBrowser): Promise<StoredFiles> {
  return withExtension(browser, async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    const stored = { files: 0, indexes: 0, usage };
    const add = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle instanceof FileSystemDirectoryHandle) await add(handle);
        if (!(handle instanceof FileSystemFileHandle)) continue;
        const { name, size } = await handle.getFile();
        stored.files += size;
        if (name === 'index.bin') stored.indexes += size;
      }
    };
    await add(await navigator.storage.getDirectory());
    return stored;
  });
}
