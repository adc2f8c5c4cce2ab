import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import { packageFile } from './package-file.ts';
import { unpack } from './unpack.ts';

let unpacked: string | undefined;

/**
 * Gives what a browser installs of the store packages: the zip itself in Firefox, in Chromium the files of the zip in a
 * folder that lives as long as this process. Throws when there are no packages.
 */
export function packagedExtension(name: BrowserName): string {
  if (name === 'firefox') return packageFile('firefox');
  if (unpacked === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'neurogloss-chrome-'));
    unpack(packageFile('chrome'), folder);
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    unpacked = folder;
  }
  return unpacked;
}
