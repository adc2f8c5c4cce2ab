import type { CDPSession } from 'puppeteer-core';

/** kB that a page's renderer holds after the garbage is collected, all worlds and frames of the page together. */
export interface UsedHeap {
  javaScript: number;
  /** Blink's own: nodes, styles, layout objects. */
  blink: number;
}

/** Collects the garbage of a page's renderer and returns what is left. */
export async function usedHeap(session: CDPSession): Promise<UsedHeap> {
  // What the first collection frees may hold more until the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { javaScript: usedSize / 1000, blink: embedderHeapUsedSize / 1000 };
}
