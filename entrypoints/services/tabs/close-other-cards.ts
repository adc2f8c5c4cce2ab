import { browser } from 'wxt/browser';
import type { SenderFrame } from '../../messaging/sender-frame.ts';

/** Closes the card of every frame of the tab but the one that asks; frames that we may not read are left out. */
export async function closeOtherCards({ tabId, frameId }: SenderFrame): Promise<null> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.neuroglossPage?.openEntry() ?? null,
  });
  const frameIds = answers.flatMap((answer) =>
    answer.result === null || answer.frameId === frameId ? [] : [answer.frameId],
  );
  if (frameIds.length === 0) return null;
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    func: () => globalThis.neuroglossPage?.closeCard(),
  });
  return null;
}
