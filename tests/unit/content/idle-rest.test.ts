import { beforeEach, expect, test, vi } from 'vitest';
import { IdleRest } from '../../../entrypoints/frame/reading/idle-rest.ts';

/** What waits for the page to be idle. */
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task));
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const becomeIdle = (): void => {
  for (const task of idle.splice(0)) task();
};

/** Rests once, until the page is idle. */
async function restOnce(rest: IdleRest): Promise<void> {
  const rested = rest.wait();
  await vi.runAllTimersAsync();
  becomeIdle();
  expect(await rested).toBe(true);
}

test('the first rest ends as soon as the page is idle', async () => {
  const rested = new IdleRest().wait();
  becomeIdle();
  expect(await rested).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('the second rest is a long one, those after it are short', async () => {
  const rest = new IdleRest();
  await restOnce(rest);
  void rest.wait();
  await vi.advanceTimersByTimeAsync(999);
  expect(idle).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(idle).toHaveLength(1);
  becomeIdle();
  await Promise.resolve();
  void rest.wait();
  await vi.advanceTimersByTimeAsync(1_000);
  becomeIdle();
  await restOnce(rest);
  void rest.wait();
  await vi.advanceTimersByTimeAsync(100);
  expect(idle).toHaveLength(1);
});

test('an interrupted rest goes on, however often that is', async () => {
  const rest = new IdleRest();
  await restOnce(rest);
  for (let time = 0; time < 1_000; time += 250) {
    const rested = rest.wait();
    rest.interrupt();
    expect(await rested).toBe(false);
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(idle).toHaveLength(1);
  const rested = rest.wait();
  becomeIdle();
  expect(await rested).toBe(true);
});

test('for somebody who waits the rest ends, and there is none until the work begins anew', async () => {
  const rest = new IdleRest();
  const rested = rest.wait();
  rest.hurry();
  expect(await rested).toBe(true);
  idle = [];
  const next = rest.wait();
  await vi.advanceTimersByTimeAsync(0);
  expect(await next).toBe(true);
  expect(idle).toHaveLength(0);
  rest.reset();
  void rest.wait();
  expect(idle).toHaveLength(1);
});
