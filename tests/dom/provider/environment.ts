import { resolve } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';

/** What WXT says to the code that it builds, and where it finds modules of its own. */
export function environment(name: BrowserName) {
  const isFirefox = name === 'firefox';
  return {
    define: {
      'import.meta.env.BROWSER': JSON.stringify(isFirefox ? 'firefox' : 'chrome'),
      'import.meta.env.FIREFOX': String(isFirefox),
      'import.meta.env.CHROME': String(!isFirefox),
    },
    resolve: { alias: { '#i18n': resolve(import.meta.dirname, '../support/i18n.ts') } },
  };
}
