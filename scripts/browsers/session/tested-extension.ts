import { packagedExtension } from '../../packages/package-file.ts';
import type { BrowserName } from '../browser-name.ts';
import { builtExtension } from '../built-extension.ts';

/** Set by `npm test`: what stores get is tested. A single test file runs on what `npm run build` wrote. */
const { NEUROGLOSS_TEST_PACKAGES } = process.env;

/** Gives the extension that the browser tests install. */
export function testedExtension(name: BrowserName): string {
  return NEUROGLOSS_TEST_PACKAGES ? packagedExtension(name) : builtExtension(name);
}
