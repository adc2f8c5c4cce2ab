import { expect, test } from 'vitest';
import { runTasks, type Task } from '../../../../scripts/stages/run-tasks.ts';

type Result = { passed: boolean; said: string };

/** Tasks that write down when they start and end; each ends when the others had a turn to start. */
function recorder() {
  const log: string[] = [];
  const task = (name: string, cores: number, after: string[] = [], passes = true): Task<Result> => ({
    name,
    cores,
    after,
    async run() {
      log.push(`+${name}`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`-${name}`);
      return { passed: passes, said: `ran ${name}` };
    },
    refuse: (failed) => ({ passed: false, said: `no ${failed}` }),
  });
  return { log, task };
}

test('runs as many side by side as there are cores', async () => {
  const { log, task } = recorder();
  await runTasks([task('a', 1), task('b', 1), task('c', 1)], 2);
  expect(log.slice(0, 2)).toEqual(['+a', '+b']);
  expect(log.indexOf('+c')).toBeGreaterThan(log.indexOf('-a'));
});

test('keeps the place of a task that waits for more cores', async () => {
  const { log, task } = recorder();
  await runTasks([task('a', 1), task('wide', 2), task('c', 1)], 2);
  expect(log).toEqual(['+a', '-a', '+wide', '-wide', '+c', '-c']);
});

test('counts no core for a task that only waits', async () => {
  const { log, task } = recorder();
  await runTasks([task('download', 0), task('wide', 2)], 2);
  expect(log.slice(0, 2)).toEqual(['+download', '+wide']);
});

test('runs a task that wants more cores than there are', async () => {
  const { log, task } = recorder();
  await runTasks([task('wide', 2)], 1);
  expect(log).toEqual(['+wide', '-wide']);
});

test('runs a task after what it needs, and not at all when that failed', async () => {
  const { log, task } = recorder();
  const results = await runTasks(
    [
      task('build', 1, [], false),
      task('types', 1),
      task('e2e', 1, ['types', 'build']),
      task('dom', 1, ['types']),
    ],
    2,
  );
  expect(results.map(({ said }) => said)).toEqual(['ran build', 'ran types', 'no build', 'ran dom']);
  expect(log.indexOf('+dom')).toBeGreaterThan(log.indexOf('-types'));
});

test('waits for no task that is not in the list', async () => {
  const { task } = recorder();
  expect(await runTasks([task('e2e', 1, ['browsers'])], 2)).toMatchObject([{ passed: true }]);
});
