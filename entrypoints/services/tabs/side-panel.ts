import { browser } from 'wxt/browser';

/** Firefox's way to what Chromium calls the side panel. */
interface Sidebar {
  open(): Promise<void>;
}

const isSidebar = (api: unknown): api is Sidebar =>
  typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function';

/**
 * Opens the terms of the page beside it, in this window. Call in the same turn as the user's press: later, browsers refuse.
 * Rejects where there is no side panel, as in browsers of phones.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (isSidebar(sidebar)) await sidebar.open();
  else await browser.sidePanel.open({ windowId });
}

/** Whether this browser has room beside the page. */
export const hasSidePanel = (): boolean =>
  Reflect.get(browser, 'sidebarAction') !== undefined || Reflect.get(browser, 'sidePanel') !== undefined;
