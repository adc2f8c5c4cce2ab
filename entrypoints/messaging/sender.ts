import { type Browser, browser } from 'wxt/browser';

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Whether the sender at this address is one of the extension's own pages, not a content script in a web page. */
export const isOwnPage = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** The address of the page that the user sees around a sender: the tab's, not the frame's own. */
export const addressOf = ({ tab, url }: Browser.runtime.MessageSender): string => tab?.url ?? url ?? '';

/** The frame that sent a message. Throws when the sender is in no tab, such as the popup. */
export function senderFrameOf(sender: Browser.runtime.MessageSender): Frame {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined)
    throw new Error('Only pages in tabs get code or styles.');
  return { tabId, frameId: sender.frameId };
}
