import type { FrameReport } from '../messaging/frame-api.ts';
import type { FrameResult } from '../messaging/frames.ts';

/** A term in all frames of a page: how many matches each frame has, in the page's order. */
export interface TermPlaces {
  id: string;
  count: number;
  frames: { frameId: number; count: number }[];
}

/** Merges the terms of the frames, in order of first appearance. */
export function mergeFrameTerms(frames: readonly FrameResult<Pick<FrameReport, 'terms'>>[]): TermPlaces[] {
  const merged = new Map<string, TermPlaces>();
  for (const { frameId, value } of frames)
    for (const { id, count } of value.terms) {
      const places = merged.get(id) ?? { id, count: 0, frames: [] };
      places.count += count;
      places.frames.push({ frameId, count });
      merged.set(id, places);
    }
  return [...merged.values()];
}

/** The frame with the next match, after `visits` matches were shown; `null` where there is none. Starts again at the end. */
export function nextFrame({ count, frames }: TermPlaces, visits: number): number | null {
  let ahead = count === 0 ? 0 : visits % count;
  for (const frame of frames) {
    if (ahead < frame.count) return frame.frameId;
    ahead -= frame.count;
  }
  return null;
}
