/* Builds the extension for both browsers: `.output/chrome-mv3` and `.output/firefox-mv3`. */
import { build } from 'wxt';

for (const browser of ['chrome', 'firefox']) await build({ browser });
