import { browser } from 'wxt/browser';
import type { TabFacts } from './why-unread.ts';

/** The tab that the popup is about. */
export interface PopupTab {
  id: number;
  url: string | undefined;
  windowId: number;
}

/** The tab named by the popup's address (`popup.html?tab=12`), else the active one; `null` when there is none. */
export async function findTab(address: string): Promise<PopupTab | null> {
  const named = Number(new URL(address).searchParams.get('tab'));
  const tab =
    named > 0
      ? await browser.tabs.get(named).catch(() => undefined)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

/** What the browser lets us know of the tab now. */
export async function readTabFacts({ id, url }: PopupTab): Promise<TabFacts> {
  const now = await browser.tabs.get(id).catch(() => undefined);
  const address = now?.url ?? url;
  return { url: address, access: await browser.permissions.contains({ origins: [originOf(address)] }) };
}

/** Requests access to the tab's site from the user. To be called in the handler of a press. */
export function requestAccess({ url }: Pick<PopupTab, 'url'>): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(url)] });
}

/** The match pattern for the site of an address; for all sites where the address is hidden. */
function originOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '<all_urls>';
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : '<all_urls>';
}

/** Opens the terms of the tab's page for print. */
export function printPage(tab: PopupTab | null | undefined): void {
  if (tab) browser.tabs.create({ url: browser.runtime.getURL(`/page-glossary.html?tab=${tab.id}`) });
}
