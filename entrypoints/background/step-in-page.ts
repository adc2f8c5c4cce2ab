import { browser } from 'wxt/browser';

/** Opens the card of the next (1) or previous (-1) term in the frame that has the focus, else in the first that has terms. */
export async function stepInPage(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      focused: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
      terms: globalThis.neuroglossPage?.entryIds().length ?? 0,
    }),
  });
  const withTerms = frames.filter(({ result }) => (result?.terms ?? 0) > 0);
  const frame = withTerms.find(({ result }) => result?.focused) ?? withTerms[0];
  if (!frame) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame.frameId] },
    func: (direction: 1 | -1) => globalThis.neuroglossPage?.step(direction) ?? false,
    args: [direction],
  });
}
