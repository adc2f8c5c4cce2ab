/*
 * Builds the extension and opens the user's browser with it on the demo page: `npm start`, or
 * `npm start -- firefox`. `npm start -- --entry=asterixis` shows a page with one entry in all its forms instead. Without a
 * display, or with `--headless`, it walks through the page by itself and says what it saw.
 */

import { join } from 'node:path';
import type { BrowserName } from './browsers/browser-name.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { reportStage } from './stages/report-stage.ts';
import { runStage } from './stages/run-stage.ts';
import type { EntryPage } from './start/entry-page.ts';
import { entryPage } from './start/entry-page.ts';
import { showDemo } from './start/show-demo.ts';
import { hasDisplay, readStartChoice } from './start/start-choice.ts';
import { walkEntry } from './start/walk-entry.ts';
import { walkThrough } from './start/walk-through.ts';

try {
  const choice = readStartChoice(process.argv.slice(2), hasDisplay(process.platform, process.env));
  const name =
    choice.browser ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
  const executablePath = ensureBrowser(name);
  const entry = choice.entry === undefined ? undefined : await pageOf(choice.entry);
  await buildFor(name);
  if (!choice.headless) await showDemo(name, executablePath, entry?.html);
  else await (entry ? walkEntry(name, entry) : walkThrough(name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function pageOf(entry: string): Promise<EntryPage> {
  const { entries } = await readGlossary(join(import.meta.dirname, '..'));
  return entryPage(entry, entries);
}

async function buildFor(name: BrowserName): Promise<void> {
  const result = await runStage({
    name: 'build',
    command: ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'],
  });
  reportStage(result);
  if (!result.passed) throw new Error('The build failed; its message stands above.');
}
