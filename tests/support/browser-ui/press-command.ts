import type { Page } from 'puppeteer-core';
import { inBackground } from '../../../scripts/browsers/contexts/in-background.ts';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import { testBrowserOf } from '../../../scripts/browsers/session/test-browser.ts';
import '../../../scripts/browsers/contexts/extension-api.ts';

/**
 * Presses a command's key over this page. No driver can press keys of the browser itself, so the event is raised where it
 * arrives.
 */
export async function pressCommand(page: Page, name: string): Promise<void> {
  const browser = testBrowserOf(page);
  if (browser.name === 'firefox') {
    await inFirefox(
      browser,
      (name: string) =>
        WebExtensionPolicy.getByID('neurogloss@extension').extension.shortcuts.onCommand(name),
      name,
    );
    return;
  }
  await inBackground(
    browser,
    async (name: string, url: string) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const { onCommand } = chrome.commands;
      Reflect.get(onCommand, 'dispatch').call(onCommand, name, tab);
    },
    name,
    page.url(),
  );
}
