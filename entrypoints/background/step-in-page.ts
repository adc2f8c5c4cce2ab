import { browser } from 'wxt/browser';

type Direction = 1 | -1;

/**
 * Opens the card of the next (1) or previous (-1) term: on from the frame that has the focus, else from the first that has
 * terms; through all frames, and round at the end.
 */
export async function stepInPage(tabId: number, direction: Direction): Promise<void> {
  const frames = await framesWithTerms(tabId);
  const current = Math.max(
    0,
    frames.findIndex(({ focused }) => focused),
  );
  const others = [...frames.slice(current + 1), ...frames.slice(0, current)];
  const [here] = frames.slice(current);
  if (!here || (await stepInFrame(tabId, here.frameId, direction, 'last'))) return;
  for (const { frameId } of [...(direction === 1 ? others : others.reverse()), here])
    if (await stepInFrame(tabId, frameId, direction, 'end')) return;
}

async function framesWithTerms(tabId: number): Promise<{ frameId: number; focused: boolean }[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      focused: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
      terms: globalThis.neuroglossPage?.entryIds().length ?? 0,
    }),
  });
  return frames.flatMap(({ frameId, result }) =>
    result && result.terms > 0 ? { frameId, focused: result.focused } : [],
  );
}

/** `false` where the frame has no further term. */
async function stepInFrame(
  tabId: number,
  frameId: number,
  direction: Direction,
  from: 'last' | 'end',
): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (direction: Direction, from: 'last' | 'end') =>
      globalThis.neuroglossPage?.step(direction, from) ?? false,
    args: [direction, from],
  });
  return answer?.result ?? false;
}
