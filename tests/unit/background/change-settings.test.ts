import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../../entrypoints/settings/settings-reader.ts';
import type { SettingsChange } from '../../../entrypoints/settings/settings-schema.ts';

type Items = Record<string, unknown>;

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const { storage, local, session, onChanged, hear } = vi.hoisted(() => {
  let heard: Changed = () => {};
  return {
    storage: { get: vi.fn<() => Promise<Items>>(), set: vi.fn<(items: Items) => Promise<void>>() },
    local: { get: vi.fn<() => Promise<Items>>(), set: vi.fn<(items: Items) => Promise<void>>() },
    session: { get: vi.fn<() => Promise<Items>>(), remove: vi.fn<(key: string) => Promise<void>>() },
    onChanged: {
      addListener: (listener: Changed) => {
        heard = listener;
      },
    },
    hear: (changes: Parameters<Changed>[0], area: string) => heard(changes, area),
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { sync: storage, local, session, onChanged },
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
  },
}));

const PAGE = { url: 'https://example.org/' };
const OPTIONS = { url: 'chrome-extension://ours/options.html' };

/** As in a worker that has just started. */
async function startWorker() {
  vi.resetModules();
  const { handleChangeRequest } = await import('../../../entrypoints/services/settings-handler.ts');
  const { applyPendingChanges } = await import('../../../entrypoints/settings/pending-changes.ts');
  applyPendingChanges();
  return (change: SettingsChange, sender: { url: string }, pendingId?: string) =>
    handleChangeRequest({ change, pendingId }, sender);
}

/** A storage that answers each call one turn later. */
let stored: Items;
let storedHere: Items;

describe('changes of the settings', () => {
  beforeEach(() => {
    stored = {};
    storedHere = {};
    local.get.mockReset().mockImplementation(async () => structuredClone(storedHere));
    local.set.mockReset().mockImplementation(async (items) => void Object.assign(storedHere, items));
    session.get.mockReset().mockResolvedValue({});
    session.remove.mockReset().mockResolvedValue();
    storage.get.mockReset().mockImplementation(async () => structuredClone(stored));
    storage.set.mockReset().mockImplementation(async (items) => void Object.assign(stored, items));
  });

  test('that edit one list at the same moment are all kept', async () => {
    stored = { muted: ['tic'] };
    const change = await startWorker();
    await Promise.all([
      change({ edit: { muted: { add: ['tremor'] } } }, PAGE),
      change({ edit: { muted: { add: ['chorea'] } } }, PAGE),
      change({ edit: { muted: { remove: ['tic'] } } }, OPTIONS),
    ]);
    expect(stored).toEqual({ muted: ['tremor', 'chorea'] });
  });

  test('that switch sites at the same moment are all kept', async () => {
    const change = await startWorker();
    await Promise.all(
      ['a.test', 'b.test'].map((site) => change({ site: `https://${site}/`, on: false }, OPTIONS)),
    );
    expect(stored).toEqual({ except: ['a.test', 'b.test'] });
  });

  test('that are asked twice are made once', async () => {
    const change = await startWorker();
    const mute = { edit: { muted: { add: ['tremor'] } } };
    const off = { site: 'https://a.test/', on: false };
    for (let time = 0; time < 2; time += 1) {
      await change(mute, PAGE);
      await change(off, OPTIONS);
    }
    expect(stored).toMatchObject({ muted: ['tremor'], except: ['a.test'] });
  });

  test('that the storage refuses are told in its words, and hold up none after them', async () => {
    const change = await startWorker();
    storage.set.mockRejectedValueOnce(new Error('The storage is full.'));
    const refused = change({ set: { theme: 'dark' } }, OPTIONS);
    const taken = change({ set: { level: 'clinical' } }, OPTIONS);
    expect(await refused).toBe('The storage is full.');
    expect(await taken).toBeNull();
    expect(stored).toEqual({ level: 'clinical' });
  });

  test('that closed pages have left are made when the background wakes, and taken away', async () => {
    session.get.mockResolvedValue({
      'change:1': { edit: { muted: { add: ['tremor'] } } },
      'change:2': { set: { theme: 'dark', wings: true } },
      started: true,
    });
    await startWorker();
    await expect.poll(() => session.remove.mock.calls).toEqual([['change:1']]);
    expect(stored).toEqual({ muted: ['tremor'] });
  });

  test('that come from the journal and as a request are made once', async () => {
    const change = await startWorker();
    const dark = { set: { theme: 'dark' } } as const;
    hear({ 'change:1': { newValue: dark } }, 'session');
    expect(await change(dark, OPTIONS, '1')).toBeNull();
    hear({ 'change:1': {} }, 'session');
    hear({ 'change:2': { newValue: dark } }, 'sync');
    await change({ site: 'https://a.test/', on: true }, OPTIONS);
    expect(storage.set.mock.calls).toEqual([[{ theme: 'dark' }]]);
  });

  test('that mark terms of own glossaries as known are kept on this machine, and written nowhere else', async () => {
    stored = { muted: ['tic'] };
    const change = await startWorker();
    const ids = Array.from({ length: 5_000 }, (_, at) => `ward/term number ${at}`);
    await change({ edit: { muted: { add: ids } } }, PAGE);
    expect(storage.set).not.toHaveBeenCalled();
    expect((await readSettings()).muted).toEqual(['tic', ...ids]);
    await change({ edit: { muted: { add: ['tremor'], remove: ids.slice(1) } } }, PAGE);
    expect(stored).toEqual({ muted: ['tic', 'tremor'] });
    expect((await readSettings()).muted).toEqual(['tic', 'tremor', ids[0]]);
  });

  test('of a glossary that is deleted forget which of its terms are known, and no others', async () => {
    const change = await startWorker();
    const others = ['tic', 'wards/1', 'war/d'];
    await change({ set: { muted: [...others, 'ward/1', 'ward/a/b'] } }, OPTIONS);
    await change({ forget: 'ward' }, OPTIONS);
    expect((await readSettings()).muted).toEqual(others);
  });

  test('that bring a list back from a file bring it whole', async () => {
    const change = await startWorker();
    await change({ set: { muted: ['ward/1', 'tic', 'ward/2'] } }, OPTIONS);
    expect(stored).toEqual({ muted: ['tic'] });
    await change({ set: { muted: [] } }, OPTIONS);
    expect((await readSettings()).muted).toEqual([]);
  });

  test('of nothing are not written: browsers count writes', async () => {
    const change = await startWorker();
    await change({ site: 'https://a.test/', on: true }, OPTIONS);
    expect(storage.set).not.toHaveBeenCalled();
  });

  test.each([
    { set: { enabled: false } },
    { set: { level: 'plain', enabled: false } },
    { set: { muted: [] } },
    { set: {} },
    { edit: { except: { add: ['*'] } } },
    { site: 'https://example.org/', on: false },
    { forget: 'ward' },
  ] as const)('that no card makes are not made for a page: %j', async (wanted) => {
    const change = await startWorker();
    // A message comes as JSON.
    await expect(change(JSON.parse(JSON.stringify(wanted)), PAGE)).rejects.toThrow('A page changes only');
    expect(stored).toEqual({});
  });
});
