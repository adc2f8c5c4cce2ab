import { browser } from 'wxt/browser';
import type { SenderFrame } from '../../messaging/sender-frame.ts';

/** Runs one of the extension's scripts in a frame, beside its content script. Rejects when the frame is gone. */
export async function loadScript(
  { tabId, frameId }: SenderFrame,
  file: '/card.js' | '/marks.js',
): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return null;
}
