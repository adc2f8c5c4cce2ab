import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { builtExtension } from '../../../scripts/browsers/built-extension.ts';
import { waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { findText } from '../../../scripts/browsers/screen/find-text.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { test } from '../../support/browser-test.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TERM = 'secondary myoclonus';
const SCREEN = { width: 390, height: 844 };

/** What Firefox for Android does not have, taken away before the background's own code runs. */
const PHONE = `
for (const api of [globalThis.browser, globalThis.chrome]) {
  if (!api) continue;
  for (const name of ['commands', 'contextMenus', 'omnibox', 'sidePanel', 'sidebarAction'])
    Object.defineProperty(api, name, { value: undefined, configurable: true });
  Object.defineProperty(api.action, 'openPopup', { value: undefined, configurable: true });
  // Then the background does not start.
  if (api.commands || api.contextMenus || api.action.openPopup) throw new Error('It has more than a phone has.');
}
`;

/** Copies the build, as a browser for phones would run it. Returns its folder, which is removed after the test. */
async function buildForPhone(name: BrowserName): Promise<string> {
  const folder = await temporaryFolder();
  await cp(builtExtension(name), folder, { recursive: true });
  const background = join(folder, 'background.js');
  await writeFile(background, `${PHONE}\n${await readFile(background, 'utf8')}`);
  return folder;
}

test('on a phone, without keys, menus and a popup to open, a tap shows the card at the lower edge', async ({
  browserName,
}) => {
  const browser = await startTestBrowser(browserName, { extension: await buildForPhone(browserName) });
  try {
    const page = await openPage(browser, 'demo.html');
    await page.setViewport({ ...SCREEN, ...(browserName === 'chromium' && { hasTouch: true }) });
    await waitForPainted(page, TERM);
    const { x, y } = await findText(page, TERM);
    await page.touchscreen.tap(x, y);
    const { place } = await waitForCard(page, TERM);
    // As wide as the view, less the page's scroll bar where that takes room.
    const view = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
    expect([place.x + place.width, place.y + place.height].map(Math.round)).toEqual(view);
    expect(Math.round(place.x)).toBe(0);
  } finally {
    await browser.close();
  }
});
