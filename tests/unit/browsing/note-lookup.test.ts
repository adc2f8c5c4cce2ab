import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REQUEST_PARAMS } from '../../../entrypoints/messaging/protocol.ts';
import { handleLookup } from '../../../entrypoints/services/note-lookup-handler.ts';

const { settings, kept } = vi.hoisted(() => ({ settings: { keepLookups: true }, kept: [] as object[] }));
vi.mock('../../../entrypoints/settings/settings-reader.ts', () => ({ readSettings: async () => settings }));
vi.mock('../../../entrypoints/services/glossary/entry-texts.ts', () => ({
  entryLabels: async (ids: string[]) =>
    ids.filter((id) => id !== 'unknown').map((id) => ({ id, term: id, kind: 'concept' })),
}));
vi.mock('../../../entrypoints/glossaries/lookups/lookup-store.ts', () => ({
  addLookup: async (lookup: object) => kept.push(lookup),
}));

const SENTENCE = { before: 'On ', words: 'Tics', after: '.' };
const TIC = { id: 'tic', sentence: SENTENCE, press: '1' };
const TAB = { tab: { incognito: false, title: 'A page' } };

beforeEach(() => {
  kept.length = 0;
  settings.keepLookups = true;
});

describe('terms that are looked up', () => {
  test('are kept with their sentence and the title of the tab, and no address', async () => {
    await handleLookup(TIC, TAB);
    expect(kept).toMatchObject([{ id: 'tic', term: 'tic', sentence: SENTENCE, title: 'A page' }]);
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(
      ['glossary', 'id', 'language', 'opened', 'sentence', 'term', 'title'].sort(),
    );
  });

  test('are kept without a title where they were opened in no page', async () => {
    await handleLookup({ id: 'tic', press: '1' }, {});
    expect(kept).toMatchObject([{ id: 'tic', title: '' }]);
  });

  test('are kept neither from a private window nor for a user who keeps no list', async () => {
    await handleLookup(TIC, { tab: { ...TAB.tab, incognito: true } });
    settings.keepLookups = false;
    await handleLookup(TIC, TAB);
    expect(kept).toEqual([]);
  });

  test('are none of entries that no glossary has', async () => {
    await handleLookup({ ...TIC, id: 'unknown' }, TAB);
    expect(kept).toEqual([]);
  });

  test('of a page with an endless title have the beginning of it', async () => {
    await handleLookup(TIC, { tab: { incognito: false, title: '😀'.repeat(1_000) } });
    expect(kept).toMatchObject([{ title: '😀'.repeat(150) }]);
  });

  test('are told and deleted by no question of a page', () => {
    expect(Object.keys(REQUEST_PARAMS).filter((name) => /lookups?$/i.test(name))).toEqual([
      'noteLookup',
      // The words of the context menu.
      'takeLookup',
    ]);
  });
});
