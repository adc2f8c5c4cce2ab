import { expect, test } from 'vitest';
import { serializeByKey } from '../../../entrypoints/services/tabs/serialize-by-key.ts';

/** A task that notes its beginnings and ends, and ends when it is told. */
function slowTask() {
  const seen: string[] = [];
  const ends: ((failure?: Error) => void)[] = [];
  const ask = serializeByKey((key: string) => {
    seen.push(`${key} begins`);
    return new Promise<void>((resolve, reject) => {
      ends.push((failure) => {
        seen.push(`${key} ends`);
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
  return { seen, ask, end: (failure?: Error) => ends.shift()?.(failure) };
}

test('who asks while the task runs shares one more run, which begins after it', async () => {
  const { seen, ask, end } = slowTask();
  const first = ask('a');
  const later = [ask('a'), ask('a'), ask('a')];
  end();
  await first;
  await expect.poll(() => seen).toEqual(['a begins', 'a ends', 'a begins']);
  const last = ask('a');
  end();
  await Promise.all(later);
  await expect.poll(() => seen.length).toBe(5);
  end();
  await last;
  expect(seen).toEqual(['a begins', 'a ends', 'a begins', 'a ends', 'a begins', 'a ends']);
});

test('other keys do not wait', () => {
  const { seen, ask } = slowTask();
  void ask('a');
  void ask('b');
  expect(seen).toEqual(['a begins', 'b begins']);
});

test('a run that fails holds up none after it', async () => {
  const { seen, ask, end } = slowTask();
  const first = ask('a');
  const second = ask('a');
  end(new Error('The tab is gone.'));
  await expect(first).rejects.toThrow('The tab is gone.');
  await expect.poll(() => seen).toEqual(['a begins', 'a ends', 'a begins']);
  end();
  await second;
});
