import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lookup } from '../../../entrypoints/glossaries/lookups/lookup.ts';
import { lookupChanges } from '../../../entrypoints/glossaries/lookups/lookup-changes.ts';
import {
  addLookup,
  clearLookups,
  listLookups,
  removeLookup,
} from '../../../entrypoints/glossaries/lookups/lookup-store.ts';
import { restoreLookups } from '../../../entrypoints/glossaries/lookups/restore-lookups.ts';
import type { FakeDatabase } from './fake-database.ts';

const { database } = await vi.hoisted(async () => {
  const { FakeDatabase } = await import('./fake-database.ts');
  return { database: new FakeDatabase() };
});
vi.mock('../../../entrypoints/glossaries/glossary-database.ts', () => ({
  openGlossaryDatabase: async (): Promise<FakeDatabase> => database,
}));

beforeEach(() => database.clear());

const timeOf = (second: number): string => new Date(1000 * second).toISOString();
const sentenceOf = (words: string) => ({ before: 'On ', words, after: '.' });

let presses = 0;

/** Looks a term up on a page, or, without words, in the popup. */
const lookUp = (id: string, second: number, words?: string, press = String(presses++)): Promise<void> =>
  addLookup(
    {
      ...{ id, term: id, opened: timeOf(second), title: words ? `Page of ${words}` : '' },
      ...(words && { sentence: sentenceOf(words) }),
    },
    press,
  );

const listed = async (): Promise<string[]> => (await listLookups()).map(({ id }) => id);

const lookupOf = (id: string, second: number): Lookup => ({
  ...{ id, term: id, title: '', opened: timeOf(second), count: 1 },
});

describe('looked-up terms', () => {
  test('are listed once each, the last one first, with the newest sentence and how often', async () => {
    await lookUp('tic', 1, 'tics');
    await lookUp('chorea', 2, 'chorea');
    await lookUp('tic', 3, 'Tic');
    expect(await listLookups()).toMatchObject([
      { id: 'tic', count: 2, sentence: sentenceOf('Tic'), title: 'Page of Tic' },
      { id: 'chorea', count: 1 },
    ]);
  });

  test('keep their sentence when they are opened where there is none', async () => {
    await lookUp('tic', 1, 'tics');
    await lookUp('tic', 2);
    expect(await listLookups()).toMatchObject([
      { count: 2, opened: timeOf(2), sentence: sentenceOf('tics'), title: 'Page of tics' },
    ]);
  });

  test('count a request that arrives twice once', async () => {
    await lookUp('tic', 1, 'tics', 'press');
    await lookUp('tic', 2, 'tics', 'press');
    expect(await listLookups()).toMatchObject([{ count: 1, opened: timeOf(1) }]);
  });

  test('are at most two thousand, the latest', async () => {
    await restoreLookups(Array.from({ length: 2_000 }, (_, at) => lookupOf(`entry-${at}`, at)));
    await lookUp('new', 5_000);
    const ids = await listed();
    expect(ids).toHaveLength(2_000);
    expect(ids[0]).toBe('new');
    expect(ids).not.toContain('entry-0');
    expect(ids).toContain('entry-1');
  });

  test('are removed one by one, put back, and deleted all at once', async () => {
    await lookUp('tic', 1);
    await lookUp('chorea', 2);
    const [chorea] = await listLookups();
    await removeLookup('chorea');
    expect(await listed()).toEqual(['tic']);
    await restoreLookups(chorea ? [chorea] : []);
    expect(await listed()).toEqual(['chorea', 'tic']);
    await clearLookups();
    expect(await listed()).toEqual([]);
  });

  test('that come back from a backup leave later ones as they are', async () => {
    await lookUp('tic', 5, 'tics');
    await restoreLookups([lookupOf('tic', 1), lookupOf('chorea', 2)]);
    expect(await listLookups()).toMatchObject([{ id: 'tic', opened: timeOf(5) }, { id: 'chorea' }]);
  });

  test('tell open pages of each change', async () => {
    const listener = vi.fn();
    const stop = new AbortController();
    lookupChanges.watch(listener, stop.signal);
    await lookUp('tic', 1);
    await removeLookup('tic');
    await clearLookups();
    stop.abort();
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
