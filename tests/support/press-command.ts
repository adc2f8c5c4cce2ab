import type { Page } from 'puppeteer-core';
import { inBackground } from './in-background.ts';
import { testBrowserOf } from './test-browser.ts';
import './extension-api.ts';

/**
 * Presses a command's key over this page. No driver can press keys of the browser itself, so the event is raised where it
 * arrives; in Chromium only.
 */
export function pressCommand(page: Page, name: string): Promise<void> {
  return inBackground(
    testBrowserOf(page),
    async (name: string, url: string) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const { onCommand } = chrome.commands;
      Reflect.get(onCommand, 'dispatch').call(onCommand, name, tab);
    },
    name,
    page.url(),
  );
}
