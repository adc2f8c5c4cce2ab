import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const TRACE = v.object({
  traceEvents: v.array(
    v.looseObject({
      name: v.string(),
      ph: v.optional(v.string()),
      tdur: v.optional(v.number()),
      args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ type: v.optional(v.string()) })) })),
    }),
  ),
});

/**
 * Milliseconds of processor time that the dispatch of each event of this type took on the page's main thread while a
 * task ran, all listeners of page and extension included. From Chromium's own trace.
 */
export async function dispatchTimes(page: Page, type: string, task: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await task();
  const bytes = await page.tracing.stop();
  const { traceEvents } = v.parse(TRACE, JSON.parse(new TextDecoder().decode(bytes)));
  return traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
    .map(({ tdur = 0 }) => tdur / 1000);
}
