import { expect, test } from 'vitest';
import { readTrace, type TraceEvent } from '../../bench/page/load-trace.ts';

const URL = 'http://site-1.localhost/page.html';
const OURS = { data: { url: 'chrome-extension://id/page.js' } };

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur: 10,
  tdur: 10,
  args: {},
  ...more,
});

const RENDERER = [
  event('thread_name', 0, { ph: 'M', args: { name: 'CrRendererMain' } }),
  event('navigationStart', 0, { ph: 'R', args: { data: { documentLoaderURL: URL } } }),
];

const task = (ts: number, tdur: number): TraceEvent => event('RunTask', ts, { dur: 1_000, tdur });

test('the longest task is one in which a script ran since the start of ours, be it in a microtask alone', () => {
  const { longestTask, scriptStart } = readTrace(
    [
      ...RENDERER,
      task(1_000, 90_000),
      event('RunMicrotasks', 1_500),
      task(3_000, 4_000),
      event('EvaluateScript', 3_200, { args: OURS }),
      task(5_000, 6_000),
      event('RunMicrotasks', 5_100),
      task(7_000, 80_000),
    ],
    URL,
  );
  expect({ longestTask, scriptStart }).toEqual({ longestTask: 6, scriptStart: 3.2 });
});

test('only frames of the page’s own main thread count', () => {
  const events = [...RENDERER, event('Commit', 1_000), event('Commit', 1_000, { pid: 2 })];
  expect(readTrace(events, URL).frames).toBe(1);
});

test('a page without a script of ours has no longest task', () => {
  expect(readTrace([...RENDERER, task(1_000, 9_000), event('RunMicrotasks', 1_100)], URL).longestTask).toBe(
    0,
  );
});

test('a trace that lacks the page is an error', () => {
  expect(() => readTrace(RENDERER, 'http://site-2.localhost/')).toThrow('site-2');
});
