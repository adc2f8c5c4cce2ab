import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { BlockQueue, type BlockRequest } from '../../../entrypoints/frame/reading/block-queue.ts';
import type { Block } from '../../../entrypoints/frame/text/block.ts';

/** What waits for the page to be idle. */
let idle: (() => void)[] = [];
/** Milliseconds on the page's clock: each look at it takes one, so that a slice has as many steps on each machine. */
let time = 0;

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task));
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  vi.stubGlobal('document', { hidden: false });
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => ++time);
  return () => {
    clock.mockRestore();
    vi.unstubAllGlobals();
  };
});

/** Has the page be idle once something waits for that. */
async function becomeIdle(): Promise<void> {
  await vi.waitUntil(() => idle.length > 0);
  for (const task of idle.splice(0)) task();
}

function createQueue(): BlockQueue {
  const stop = new AbortController();
  const queue = new BlockQueue(() => {}, stop.signal);
  onTestFinished(() => stop.abort());
  return queue;
}

/** Blocks as long as a look at the clock is apart, with this name and a number. */
function* blocksOf(name: string, count = 1): Generator<Block, void> {
  for (let number = 0; number < count; number++)
    yield { text: `${name}${number}`.padEnd(2_000), segments: [], revision: 0 };
}

async function namesOf(request: Promise<BlockRequest>): Promise<string[]> {
  return (await request).blocks.map(({ text }) => text.trim());
}

/** A tree: only that it is another one than others matters. */
const treeOf = (): Node => Object.create(null);

test('what changed is read first, then what is near the view, and what is far when the page is idle', async () => {
  const queue = createQueue();
  queue.addFar(blocksOf('far'), treeOf());
  queue.add(blocksOf('near'), 'near');
  queue.add(blocksOf('urgent'), 'urgent');
  expect(await namesOf(queue.next())).toEqual(['urgent0']);
  expect(await namesOf(queue.next())).toEqual(['near0']);
  const far = namesOf(queue.next());
  await becomeIdle();
  expect(await far).toEqual(['far0']);
});

test('what is added while the queue waits for an idle page does not wait', async () => {
  const queue = createQueue();
  queue.addFar(blocksOf('far'), treeOf());
  const next = namesOf(queue.next());
  await vi.waitUntil(() => idle.length > 0);
  queue.add(blocksOf('urgent'), 'urgent');
  expect(await next).toEqual(['urgent0']);
});

test('the end of what is far is told also where no text is left, since its matches wait for it', async () => {
  const queue = createQueue();
  queue.addFar([][Symbol.iterator](), treeOf());
  const request = queue.next();
  await becomeIdle();
  expect(await request).toEqual({ blocks: [], isFar: true });
  expect(queue.hasFar).toBe(false);
});

test('all is read at once when somebody waits', async () => {
  const queue = createQueue();
  queue.addFar(blocksOf('far', 10), treeOf());
  const first = queue.next();
  await vi.waitUntil(() => idle.length > 0);
  queue.hurry();
  const names = await namesOf(first);
  while (queue.hasFar) names.push(...(await namesOf(queue.next())));
  expect(new Set(names).size).toBe(10);
});

test('a tree that is added again is read once', async () => {
  const queue = createQueue();
  const tree = treeOf();
  queue.addFar(blocksOf('old'), tree);
  queue.addFar(blocksOf('other'), treeOf());
  queue.addFar(blocksOf('new'), tree);
  const request = namesOf(queue.next());
  await becomeIdle();
  expect(await request).toEqual(['other0', 'new0']);
});
