import { browser } from 'wxt/browser';

type Direction = 1 | -1;

interface FrameWithTerms {
  frameId: number;
  hasFocus: boolean;
  hasCard: boolean;
}

/**
 * Opens the card of the next (1) or previous (-1) term: on from the frame whose card is open, else from the one that has
 * the focus, else from the first that has terms; through all frames, and round at the end.
 */
export async function openAdjacentTerm(tabId: number, direction: Direction): Promise<void> {
  const frames = await framesWithTerms(tabId);
  const current = currentOf(frames);
  const others = [...frames.slice(current + 1), ...frames.slice(0, current)];
  const [here] = frames.slice(current);
  if (!here || (await stepInFrame(tabId, here.frameId, direction, 'last'))) return;
  for (const { frameId } of [...(direction === 1 ? others : others.reverse()), here])
    if (await stepInFrame(tabId, frameId, direction, 'end')) return;
}

/** Focus comes into a frame some time after its card, and not at all while the browser's window has none. */
function currentOf(frames: readonly FrameWithTerms[]): number {
  const withCard = frames.findIndex(({ hasCard }) => hasCard);
  if (withCard >= 0) return withCard;
  return Math.max(
    0,
    frames.findIndex(({ hasFocus }) => hasFocus),
  );
}

async function framesWithTerms(tabId: number): Promise<FrameWithTerms[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
      hasCard: (globalThis.neuroglossPage?.openEntry() ?? null) !== null,
      terms: globalThis.neuroglossPage?.entryIds().length ?? 0,
    }),
  });
  return frames.flatMap(({ frameId, result }) =>
    result && result.terms > 0 ? { frameId, hasFocus: result.hasFocus, hasCard: result.hasCard } : [],
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
