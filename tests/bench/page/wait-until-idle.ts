/** Milliseconds between two looks. */
const LOOK_EVERY = 100;
/** Milliseconds without work after which a browser is called idle: longer than its background takes for an answer. */
const QUIET = 1_000;
/** Milliseconds of processor time that are no work: the unit in which systems count it. */
const TICK = 10;
/** Milliseconds after which a page is taken as one that never rests: it has animations of its own. */
const PATIENCE = 20_000;

/** Milliseconds of processor time that each process has used, by process id. */
export type ProcessTimes = ReadonlyMap<number, number>;

/**
 * Waits until the processes together have used hardly any processor time for a second, or never seem to rest. `read` asks
 * the browser's main process, which reads the system's own counts: looking costs the processes themselves nothing.
 */
export async function waitUntilIdle(read: () => Promise<ProcessTimes>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  let before = await read();
  for (let since = performance.now(); performance.now() - since < QUIET; ) {
    await pause(LOOK_EVERY);
    if (performance.now() > deadline) return;
    const now = await read();
    if (usedBetween(before, now) <= TICK) continue;
    before = now;
    since = performance.now();
  }
}

/** Processor time that the processes which run now have used since. */
function usedBetween(before: ProcessTimes, now: ProcessTimes): number {
  return [...now].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
