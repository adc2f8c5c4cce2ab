import type { FoundTerm } from '../../messaging/frame-api.ts';

/** A term over all frames of a page: how often each holds it, in the page's order. */
export interface TermPlaces {
  id: string;
  count: number;
  frames: { frameId: number; count: number }[];
}

/** Adds up what the frames found, in order of first appearance. */
export function mergeFrameTerms(
  frames: readonly { frameId: number; terms: readonly FoundTerm[] }[],
): TermPlaces[] {
  const gathered = new Map<string, TermPlaces>();
  for (const { frameId, terms } of frames)
    for (const { id, count } of terms) {
      const places = gathered.get(id) ?? { id, count: 0, frames: [] };
      places.count += count;
      places.frames.push({ frameId, count });
      gathered.set(id, places);
    }
  return [...gathered.values()];
}

/** The frame that holds the next place, after `visits` places were shown; `null` where there is none. */
export function nextFrame({ count, frames }: TermPlaces, visits: number): number | null {
  let ahead = count === 0 ? 0 : visits % count;
  for (const frame of frames) {
    if (ahead < frame.count) return frame.frameId;
    ahead -= frame.count;
  }
  return null;
}
