import { beforeEach, describe, expect, test, vi } from 'vitest';

const { storage, heard } = vi.hoisted(() => ({
  storage: { get: vi.fn<() => Promise<Record<string, unknown>>>() },
  heard: new Set<(changes: unknown, area: string) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      sync: storage,
      local: { get: async () => ({}) },
      onChanged: { addListener: (listener: (changes: unknown, area: string) => void) => heard.add(listener) },
    },
  },
}));

const stored = (muted: string[]): void => void storage.get.mockResolvedValue({ muted });
const changed = (area: string): void => {
  for (const listener of heard) listener({}, area);
};

/** As in a worker that has just started. */
async function startWorker() {
  vi.resetModules();
  const { currentSettings, watchSettingsCache } = await import(
    '../../../entrypoints/settings/settings-cache.ts'
  );
  const { getPageSettings } = await import('../../../entrypoints/services/settings-handler.ts');
  watchSettingsCache();
  return { muted: async () => (await currentSettings()).muted, pageSettings: getPageSettings };
}

describe('the settings that the background goes by', () => {
  beforeEach(() => {
    storage.get.mockReset();
    heard.clear();
    stored([]);
  });

  test('are read once, however many questions need them', async () => {
    const { muted } = await startWorker();
    await Promise.all([muted(), muted()]);
    await muted();
    expect(storage.get).toHaveBeenCalledTimes(1);
  });

  test('are read again after a change of them, and of them only', async () => {
    const { muted } = await startWorker();
    expect(await muted()).toEqual([]);
    stored(['tic']);
    changed('local');
    expect(await muted()).toEqual([]);
    changed('sync');
    expect(await muted()).toEqual(['tic']);
  });

  test('are never older than those that a page was given, which then asks for its matches', async () => {
    const { muted, pageSettings } = await startWorker();
    expect(await muted()).toEqual([]);
    stored(['tic']);
    expect((await pageSettings({})).settings.muted).toEqual(['tic']);
    expect(await muted()).toEqual(['tic']);
  });

  test('are the defaults only as long as the browser denies its storage', async () => {
    storage.get.mockRejectedValue(new Error('Storage is denied.'));
    const { muted } = await startWorker();
    expect(await muted()).toEqual([]);
    stored(['tic']);
    expect(await muted()).toEqual(['tic']);
  });
});
