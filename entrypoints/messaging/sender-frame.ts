import type { Browser } from 'wxt/browser';

/** The frame that asked. */
export interface SenderFrame {
  tabId: number;
  frameId: number;
}

/** The frame a message came from. Throws when it came from no tab, such as the popup. */
export function senderFrameOf(sender: Browser.runtime.MessageSender): SenderFrame {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined)
    throw new Error('Only pages in tabs can be given code or styles.');
  return { tabId, frameId: sender.frameId };
}
