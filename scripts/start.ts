/*
 * Builds the extension and opens the reader's browser with it on the demo page: `npm start`, or
 * `npm start -- firefox`. Without a display, or with `--headless`, it walks through the page by itself and
 * says what it saw.
 */
import { build } from 'wxt';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { QUIET_LOGGER } from './quiet-logger.ts';
import { hasDisplay } from './start/has-display.ts';
import { showDemo } from './start/show-demo.ts';
import { readStartChoice } from './start/start-choice.ts';
import { walkThrough } from './start/walk-through.ts';

try {
  const choice = readStartChoice(process.argv.slice(2), hasDisplay(process.platform, process.env));
  const name =
    choice.browser ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
  const executablePath = ensureBrowser(name);
  await build({ browser: name === 'firefox' ? 'firefox' : 'chrome', logger: QUIET_LOGGER });
  await (choice.headless ? walkThrough(name) : showDemo(name, executablePath));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
