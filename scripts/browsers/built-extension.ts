import { resolve } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** Gives the folder to which the build writes the extension for this browser. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return resolve(import.meta.dirname, '../../.output', folder);
}
