import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { BrowserName } from '../browsers/browser-name.ts';
import { unpack } from './read-zip.ts';

/** The packages that `npm run zip` writes: one per store, and the sources for Mozilla's reviewers. */
export const PACKAGES = ['chrome', 'edge', 'firefox', 'sources'] as const;

export type Package = (typeof PACKAGES)[number];

/** The path of a package below a folder with the repository's layout. */
export function packageFile(name: Package, root = join(import.meta.dirname, '../..')): string {
  return join(root, '.output', `${packageJson.name}-${packageJson.version}-${name}.zip`);
}

let unpacked: string | undefined;

/**
 * The path of what a browser installs of the store packages. Throws when there are no packages.
 * In Firefox the zip itself, in Chromium a folder with the zip's files, which lives as long as this process.
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
