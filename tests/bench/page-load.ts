import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';

/** What loading a page cost its renderer. */
export interface PageLoad {
  /** Milliseconds of processor time of the main thread. */
  mainThread: number;
  /** Milliseconds of processor time of the longest task in which the extension's code ran; 0 without it. */
  longestTask: number;
  /** Milliseconds from the start of the extension's code to the first frame of the page itself; negative when it came before. */
  ownPaint: number;
  /** Milliseconds from the start of the extension's code to the frame that first showed a highlight; NaN where none did. */
  firstPaint: number;
  /** … and to the frame after which no more highlights came. */
  lastPaint: number;
  /** kB of JavaScript heap after the garbage is collected, all worlds and frames of the page together. */
  heap: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; name?: string };
}

const CATEGORIES = [
  '-*',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'blink.user_timing',
  '__metadata',
];

export interface LoadOptions {
  /** Milliseconds that the page is watched after its load event. */
  watched?: number;
  /** Called when the tab is ready, before the page is asked for. */
  before?: () => Promise<void>;
}

const WATCHED = 2_000;

/** Loads a page in a new tab, watches it for a while and closes it. */
export async function loadPage(
  { browser, server }: TestBrowser,
  path: string,
  { watched = WATCHED, before }: LoadOptions = {},
): Promise<PageLoad> {
  const page = await browser.newPage();
  await page.bringToFront();
  // The renderer is started before it is measured.
  await page.goto(server.origin + server.make('<title>Before</title>'));
  const session = await page.createCDPSession();
  await noteHighlights(page);
  await before?.();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(server.origin + path, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, watched));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const heap = await heapOf(session);
  const seen = await seenOn(page);
  await page.close();
  return { ...readTrace(traceEvents, seen), heap };
}

/** Milliseconds since the navigation. */
interface Seen {
  /** When the number of highlighted ranges changed, and what it was then. */
  highlights: [number, number][];
  /** The page's own first frame. */
  ownPaint: number;
}

/** Notes when highlights show, in the page's own world, in every frame. */
export function noteHighlights(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const seen: [number, number][] = [];
    Object.assign(globalThis, { seenHighlights: seen });
    const look = (): void => {
      const size = CSS.highlights.get('neurogloss')?.size ?? 0;
      if (size > 0 && seen.at(-1)?.[1] !== size) seen.push([performance.now(), size]);
      requestAnimationFrame(look);
    };
    look();
  });
}

async function seenOn(page: Page): Promise<Seen> {
  const highlights = await page.evaluate<[], () => [number, number][]>('seenHighlights');
  const ownPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { highlights, ownPaint };
}

/** kB of JavaScript heap after the garbage is collected, all worlds and frames of the page together. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

function readTrace(events: readonly TraceEvent[], { highlights, ownPaint }: Seen): Omit<PageLoad, 'heap'> {
  const main = mainThreadOf(events);
  const onMain = events.filter(({ pid, tid, ph }) => `${pid}:${tid}` === main && ph === 'X');
  const tasks = onMain.filter(({ name }) => name === 'RunTask');
  const ours = onMain.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const isIn = (task: TraceEvent, { ts }: TraceEvent): boolean =>
    ts >= task.ts && ts < task.ts + (task.dur ?? 0);
  const withOurs = tasks.filter((task) => ours.some((each) => isIn(task, each)));
  const processorTime = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
  const [begun] = ours;
  const navigation = events.find(({ name, pid }) => name === 'navigationStart' && main.startsWith(`${pid}:`));
  const offset = begun && navigation ? (begun.ts - navigation.ts) / 1000 : Number.NaN;
  return {
    mainThread: tasks.reduce((sum, task) => sum + processorTime(task), 0),
    longestTask: Math.max(0, ...withOurs.map(processorTime)),
    ownPaint: ownPaint - offset,
    firstPaint: (highlights[0]?.[0] ?? Number.NaN) - offset,
    lastPaint: (highlights.at(-1)?.[0] ?? Number.NaN) - offset,
  };
}

/** The renderer's main thread on which most was done. */
function mainThreadOf(events: readonly TraceEvent[]): string {
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}:${tid}`);
  const busy = (id: string): number =>
    events
      .filter(({ pid, tid, name }) => `${pid}:${tid}` === id && name === 'RunTask')
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return mains.reduce((best, id) => (busy(id) > busy(best) ? id : best), mains[0] ?? '');
}
