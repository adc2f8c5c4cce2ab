import * as v from 'valibot';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';

const EVENT = v.looseObject({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(
    v.looseObject({
      name: v.optional(v.unknown()),
      data: v.optional(
        v.looseObject({
          url: v.optional(v.unknown()),
          documentLoaderURL: v.optional(v.unknown()),
        }),
      ),
    }),
    {},
  ),
});
const EVENTS = v.array(EVENT);

export type TraceEvent = v.InferOutput<typeof EVENT>;

const CATEGORIES = [
  '__metadata',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

/** Chromium's own record of what a page's renderer did. */
export interface LoadTrace {
  /** Frames that its main thread made. */
  frames: number;
  /** Milliseconds of processor time of the main thread's longest task in which a script ran. */
  longestTask: number;
  /** Milliseconds on the trace's clock at which the extension's script began; NaN without it. */
  scriptStart: number;
  /** … at which the first frame with content was drawn. */
  firstFrame: number;
  /** … at which the page's world marked this (`performance.mark`); NaN where it did not. */
  markedAt(name: string): number;
  /**
   * … of the first frame that the main thread made from this time on; NaN where it made none. Whether the
   * frame was drawn is not asked: one in which nothing in view differs is not.
   */
  frameFrom(time: number): number;
}

/** Runs a task and returns what the renderer of the page at `url` did meanwhile. */
export async function traceLoad(
  { browser }: TestBrowser,
  url: string,
  task: () => Promise<void>,
): Promise<LoadTrace> {
  const root = await browser.target().createCDPSession();
  const values: unknown[] = [];
  let isComplete = false;
  root.on('Tracing.dataCollected', ({ value }) => values.push(...value));
  const completed = new Promise<void>((resolve) => {
    root.once('Tracing.tracingComplete', ({ dataLossOccurred }) => {
      isComplete = !dataLossOccurred;
      resolve();
    });
  });
  await root.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await task();
  await root.send('Tracing.end');
  await completed;
  await root.detach();
  if (!isComplete) throw new Error(`The trace of ${url} was too long.`);
  return readTrace(v.parse(EVENTS, values), url);
}

/** The only scripts of these pages are the extension's, so a task with a script in it is a task with ours. */
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/** What events of a trace say of the page at `url`. Throws when they do not show its renderer. */
export function readTrace(events: readonly TraceEvent[], url: string): LoadTrace {
  const process = events.find(({ args }) => args.data?.documentLoaderURL === url)?.pid;
  const main = events.find(
    ({ pid, name, args }) => pid === process && name === 'thread_name' && args.name === 'CrRendererMain',
  )?.tid;
  const ofPage = events.filter(({ pid }) => pid === process).sort((one, other) => one.ts - other.ts);
  const onMain = ofPage.filter(({ tid, ph }) => tid === main && ph === 'X');
  if (onMain.length === 0) throw new Error(`The trace does not show the renderer of ${url}.`);
  const start = onMain.find(
    ({ name, args }) => name === 'EvaluateScript' && String(args.data?.url).startsWith('chrome-extension:'),
  );
  // What runs before is Blink's own: images load in microtasks.
  const scripts = onMain.filter(({ name, ts }) => start && ts >= start.ts && SCRIPTS.has(name));
  const withScripts = onMain.filter(({ name, ts, dur }) => {
    return name === 'RunTask' && scripts.some((script) => script.ts >= ts && script.ts < ts + dur);
  });
  const frames = onMain.filter(({ name }) => name === 'Commit');
  return {
    frames: frames.length,
    longestTask: Math.max(0, ...withScripts.map(({ tdur }) => tdur / 1000)),
    scriptStart: milliseconds(start),
    firstFrame: milliseconds(ofPage.find(({ name }) => name === 'firstContentfulPaint')),
    markedAt: (mark) => milliseconds(ofPage.find(({ name }) => name === mark)),
    frameFrom: (time) => milliseconds(frames.find(({ ts }) => ts >= time * 1000)),
  };
}

const milliseconds = (event: TraceEvent | undefined): number => (event?.ts ?? Number.NaN) / 1000;
