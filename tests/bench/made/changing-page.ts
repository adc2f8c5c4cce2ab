import type { Page } from 'puppeteer-core';
import type { FrameApi } from '../../../entrypoints/messaging/frame-api.ts';
import { besideContentScript } from '../../../scripts/browsers/contexts/control.ts';

/** The terms of changing pages. */
const TERMS = ['myoclonus', 'dystonia', 'chorea', 'asterixis'];

/** Words of changing pages, one of six a term: with the words around them, one of twelve as in the page of `rivals.bench.ts`. */
export const WORDS = TERMS.flatMap((term) => [term, 'weather', 'garden', 'kitchen', 'window', 'morning']);

/** Counts the processor time of the page's main thread from now on; gives its milliseconds when called. */
export async function watchProcessorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  // The browser counts as long as this session is open.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** How many terms the extension has found in the page. */
export function termsFound(page: Page): Promise<number> {
  return besideContentScript(page, async () => {
    const module: FrameApi | undefined = Reflect.get(globalThis, 'neuroglossPage');
    const report = await module?.report();
    return report?.terms.reduce((sum, { count }) => sum + count, 0) ?? Number.NaN;
  });
}

/** How many terms the page's text has. */
export function termsThere(page: Page): Promise<number> {
  return page.evaluate(
    (terms) =>
      (document.body.textContent ?? '').match(new RegExp(`\\b(${terms.join('|')})\\b`, 'g'))?.length ?? 0,
    TERMS,
  );
}
