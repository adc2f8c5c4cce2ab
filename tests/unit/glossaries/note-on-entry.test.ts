import { beforeEach, expect, test, vi } from 'vitest';
import { entryTexts, noteOnEntry } from '../../../entrypoints/services/glossary/entry-texts.ts';

const { database } = await vi.hoisted(async () => {
  const { FakeDatabase } = await import('./fake-database.ts');
  return { database: new FakeDatabase() };
});

vi.mock('../../../entrypoints/glossaries/glossary-database.ts', () => ({
  openGlossaryDatabase: async () => database,
  readRows: async () => [],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: { query: async () => [] },
  },
}));
vi.mock('../../../entrypoints/services/glossary/glossary-files.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  loadLabels: async () => new Map([['tic', { id: 'tic', term: 'tic', kind: 'phenomenon' }]]),
  fetchGlossaryFile: async () => Response.json({ tic: TIC }),
}));

const EMPTY = { links: [] };
const TIC = {
  ...{
    id: 'tic',
    term: 'tic',
    kind: 'phenomenon',
    alsoCalled: [],
    summary: { text: 'A movement.', ...EMPTY },
  },
  ...{ distinguish: [], sources: [], furtherReading: [], codes: [], broader: [], related: [] },
};
const POPUP = { url: 'chrome-extension://ours/popup.html' };

const noteNow = async (): Promise<string | undefined> => (await entryTexts(['tic']))[0]?.note;

beforeEach(() => database.clear());

test('a note is with its entry until it is emptied', async () => {
  expect(await noteNow()).toBeUndefined();
  await noteOnEntry({ id: 'tic', text: 'Ask for the urge.' }, POPUP);
  expect(await noteNow()).toBe('Ask for the urge.');
  await noteOnEntry({ id: 'tic', text: ' ' }, POPUP);
  expect(await noteNow()).toBeUndefined();
});

test('a web page writes no note', async () => {
  await expect(noteOnEntry({ id: 'tic', text: 'x' }, { url: 'https://example.org/' })).rejects.toThrow(
    'Only pages of the extension',
  );
  expect(await noteNow()).toBeUndefined();
});

test('no note is kept on an entry that no glossary has', async () => {
  await expect(noteOnEntry({ id: 'tick', text: 'x' }, POPUP)).rejects.toThrow('No glossary has tick.');
});
