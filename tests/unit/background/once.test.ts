import { expect, test, vi } from 'vitest';
import { once } from '../../../entrypoints/services/glossary/glossary-files.ts';

test('two questions at once load once', async () => {
  const load = vi.fn(async () => 7);
  const seven = once(load);
  expect(await Promise.all([seven(), seven()])).toEqual([7, 7]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a load that failed is tried again by the next question', async () => {
  const load = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(7);
  const seven = once(load);
  await expect(seven()).rejects.toThrow('no');
  expect(await seven()).toBe(7);
});
