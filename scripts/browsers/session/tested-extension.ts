import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { builtExtension } from '../../scripts/browsers/built-extension.ts';
import { packagedExtension } from '../../scripts/packages/package-file.ts';

/** Set by `npm test`: what stores get is tested. A single test file runs on what `npm run build` wrote. */
const { NEUROGLOSS_TEST_PACKAGES } = process.env;

/** Gives the extension that the browser tests install. */
export function testedExtension(name: BrowserName): string {
  return NEUROGLOSS_TEST_PACKAGES ? packagedExtension(name) : builtExtension(name);
}
