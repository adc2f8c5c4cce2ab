import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clearRecent,
  guardRecent,
  noteOpened,
  recentEntries,
} from '../../../entrypoints/services/recent-entries.ts';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const { local, sync, heard } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  sync: new Map<string, unknown>(),
  heard: new Set<Changed>(),
}));
vi.mock('wxt/browser', () => {
  const areaOf = (values: Map<string, unknown>) => ({
    get: async () => structuredClone(Object.fromEntries(values)),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) values.set(key, value);
    },
    remove: async (key: string) => values.delete(key),
  });
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
      storage: {
        local: areaOf(local),
        sync: areaOf(sync),
        onChanged: { addListener: (listener: Changed) => heard.add(listener) },
      },
    },
  };
});
vi.mock('../../../entrypoints/services/glossary/entry-texts.ts', () => ({
  entryLabels: async (ids: string[]) =>
    ids.filter((id) => id !== 'unknown').map((id) => ({ id, term: id, kind: 'concept' })),
}));

const PAGE = { url: 'https://example.org/' };
const TAB = { tab: { incognito: false } };
const POPUP = { url: 'chrome-extension://ours/popup.html' };

const listed = async (): Promise<string[]> => (await recentEntries(POPUP)).map(({ id }) => id);

describe('recently opened entries', () => {
  beforeEach(() => {
    local.clear();
    sync.clear();
  });

  test('are listed once each, the last one first', async () => {
    for (const id of ['tic', 'chorea', 'tic', 'unknown']) await noteOpened({ id }, TAB);
    expect(await listed()).toEqual(['tic', 'chorea']);
  });

  test('opened at the same moment are all listed, and no more than twenty', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, at) => noteOpened({ id: `entry-${at}` }, TAB)));
    const ids = await listed();
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe('entry-24');
  });

  test('are not listed when opened in a private window, nor when the user wants no list', async () => {
    await noteOpened({ id: 'tic' }, { tab: { incognito: true } });
    sync.set('keepRecent', false);
    await noteOpened({ id: 'chorea' }, TAB);
    expect(local.size).toBe(0);
  });

  test('are forgotten on request, and when the list is switched off', async () => {
    guardRecent();
    await noteOpened({ id: 'tic' }, TAB);
    await clearRecent(POPUP);
    expect(local.size).toBe(0);
    await noteOpened({ id: 'chorea' }, TAB);
    for (const tell of heard) tell({ keepRecent: { newValue: false } }, 'sync');
    await vi.waitFor(() => expect(local.size).toBe(0));
  });

  test('are neither told to a web page nor cleared by one', async () => {
    await noteOpened({ id: 'tic' }, TAB);
    await expect(recentEntries(PAGE)).rejects.toThrow('Only pages of the extension');
    await expect(clearRecent(PAGE)).rejects.toThrow('Only pages of the extension');
    expect(await listed()).toEqual(['tic']);
  });

  test('that are stored as something else count as none', async () => {
    local.set('recentEntries', { tic: true });
    expect(await listed()).toEqual([]);
  });
});
