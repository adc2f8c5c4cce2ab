/* Finds the browsers that are named, and installs those that are missing: `node scripts/ensure-browsers.ts firefox`. */
import { BROWSER_NAMES } from './browsers/browser-name.ts';
import { ensureBrowsers } from './browsers/ensure-browser.ts';

const words = process.argv.slice(2);
try {
  ensureBrowsers(BROWSER_NAMES.filter((name) => words.length === 0 || words.includes(name)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
