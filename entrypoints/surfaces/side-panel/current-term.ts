import type { FrameView } from '../../messaging/frame-api.ts';

/** What the user sees of a page now, over all its frames. */
export interface PageView {
  /** The open card's entry, or `null`. */
  openEntry: string | null;
  /** The ids of the entries with a match in view. */
  inView: ReadonlySet<string>;
}

/** Merges what is seen of the frames. */
export const mergeFrameViews = (frames: readonly FrameView[]): PageView => ({
  openEntry: frames.find(({ openEntry }) => openEntry !== null)?.openEntry ?? null,
  inView: new Set(frames.flatMap(({ inView }) => inView)),
});

/**
 * The term that the user is at: that of the open card, else the one last pressed in the list as long as it is in view, else the one in
 * view that the page names for the first time last, so that the list goes on as the page does. `null` when none is in view.
 */
export function currentTerm(
  ids: readonly string[],
  { openEntry, inView }: PageView,
  pressed: string | null,
): string | null {
  if (openEntry !== null && ids.includes(openEntry)) return openEntry;
  if (pressed !== null && inView.has(pressed)) return pressed;
  return ids.findLast((id) => inView.has(id)) ?? null;
}
