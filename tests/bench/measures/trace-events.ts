import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const TRACE = v.object({
  traceEvents: v.array(
    v.looseObject({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ph: v.optional(v.string()),
      tdur: v.optional(v.number()),
      args: v.optional(
        v.looseObject({
          name: v.optional(v.unknown()),
          data: v.optional(v.looseObject({ type: v.optional(v.unknown()) })),
        }),
      ),
    }),
  ),
});

type TraceEvents = v.InferOutput<typeof TRACE>['traceEvents'];

/**
 * Milliseconds of processor time that the dispatch of each event of this type took on the page's main thread while a
 * task ran, all listeners of page and extension included. From Chromium's own trace.
 */
export async function dispatchTimes(page: Page, type: string, task: () => Promise<void>): Promise<number[]> {
  const events = await traceEvents(page, ['devtools.timeline'], task);
  return events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Milliseconds of processor time of the longest task of any page's main thread while a task of ours ran. From Chromium's own trace. */
export async function longestTask(page: Page, task: () => Promise<void>): Promise<number> {
  const categories = ['__metadata', 'disabled-by-default-devtools.timeline'];
  const events = await traceEvents(page, categories, task);
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace shows no tasks.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function traceEvents(
  page: Page,
  categories: string[],
  task: () => Promise<void>,
): Promise<TraceEvents> {
  await page.tracing.start({ categories });
  await task();
  const bytes = await page.tracing.stop();
  return v.parse(TRACE, JSON.parse(new TextDecoder().decode(bytes))).traceEvents;
}
