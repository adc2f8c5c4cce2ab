import type { FrameState } from '../../messaging/frame-api.ts';
import { callFrames, type FrameResult } from '../../messaging/frames.ts';
import type { Frame } from '../../messaging/sender.ts';

type Direction = 1 | -1;

/** Closes the cards in all frames of a tab but this one: a tab shows one card at a time. */
export async function closeOtherCards({ tabId, frameId }: Frame): Promise<null> {
  const frames = await callFrames(tabId, 'state', []);
  const others = frames.filter((frame) => frame.frameId !== frameId && frame.value.openEntry !== null);
  if (others.length > 0)
    await callFrames(
      tabId,
      'closeCard',
      [],
      others.map((frame) => frame.frameId),
    );
  return null;
}

/**
 * Opens the card of the next (1) or previous (-1) term of a tab.
 * Goes through all frames, and round at the end. Starts in the frame whose card is open, else in the one with the focus, else
 * in the first that has terms.
 */
export async function openAdjacentTerm(tabId: number, direction: Direction): Promise<void> {
  await callFrames(tabId, 'complete', []);
  const frames = (await callFrames(tabId, 'state', [])).filter(({ value }) => value.entryIds.length > 0);
  const current = currentFrame(frames);
  const others = [...frames.slice(current + 1), ...frames.slice(0, current)];
  const [here] = frames.slice(current);
  if (!here || (await stepInFrame(tabId, here.frameId, direction, 'last'))) return;
  for (const { frameId } of [...(direction === 1 ? others : others.reverse()), here])
    if (await stepInFrame(tabId, frameId, direction, 'end')) return;
}

/** The card comes first: focus reaches a frame some time after its card, and never while the browser's window has none. */
function currentFrame(frames: readonly FrameResult<FrameState>[]): number {
  const withCard = frames.findIndex(({ value }) => value.openEntry !== null);
  if (withCard >= 0) return withCard;
  const withFocus = frames.findIndex(({ value }) => value.hasFocus);
  return Math.max(0, withFocus);
}

/** Returns `false` where the frame has no further term, or is gone. */
async function stepInFrame(
  tabId: number,
  frameId: number,
  direction: Direction,
  from: 'last' | 'end',
): Promise<boolean> {
  const [frame] = await callFrames(tabId, 'step', [direction, from], [frameId]);
  return frame?.value ?? false;
}
