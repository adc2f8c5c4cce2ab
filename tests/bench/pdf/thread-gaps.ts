import type { Page } from 'puppeteer-core';

/** Milliseconds that a user does not notice. */
const SHORT = 50;

/**
 * Watches the thread of a page from now on, until the returned function is called: that resolves with the milliseconds of each gap over 50 in
 * which tasks of any kind kept a message waiting. The message comes back at once, again and again, so that the page is busy meanwhile.
 */
export async function watchGaps(page: Page): Promise<() => Promise<number[]>> {
  const watch = await page.evaluateHandle((short) => {
    const { port1, port2 } = new MessageChannel();
    const gaps: number[] = [];
    let isOver = false;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      if (now - last > short) gaps.push(now - last);
      last = now;
      if (!isOver) port2.postMessage(null);
    };
    port2.postMessage(null);
    return {
      end: () => {
        isOver = true;
        return gaps;
      },
    };
  }, SHORT);
  return () => watch.evaluate(({ end }) => end());
}
