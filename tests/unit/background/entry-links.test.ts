import { beforeEach, expect, test, vi } from 'vitest';
import { reportAddress } from '../../../components/entry/report-address.ts';
import { openEntryLink, openInGlossary } from '../../../entrypoints/services/tabs/entry-links.ts';

const { opened, session } = vi.hoisted(() => ({
  opened: [] as unknown[],
  session: new Map<string, unknown>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
      },
    },
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    tabs: { create: async (tab: unknown) => opened.push(tab) },
  },
}));
vi.mock('../../../entrypoints/services/glossary/entry-texts.ts', () => ({
  entryLabels: async (ids: string[]) => ids.filter((id) => id === 'tic'),
  entryTexts: async (ids: string[]) =>
    ids.map((id) => ({ id, term: id, sources: [{ links: [{ url: LINK }] }] })),
}));

const LINK = 'https://doi.org/10.1000/1';
const sender = { tab: { index: 4 } };

beforeEach(() => {
  opened.length = 0;
});

test('a link of an entry is opened beside the tab, once, even if it is asked for twice', async () => {
  const request = { ids: ['tic'], url: LINK, isBehind: false, press: '1' };
  await openEntryLink(request, sender);
  await openEntryLink(request, sender);
  await openEntryLink({ ...request, isBehind: true, press: '2' }, sender);
  expect(opened).toEqual([
    { url: LINK, active: true, index: 5 },
    { url: LINK, active: false, index: 5 },
  ]);
});

test('the report of an entry is opened', async () => {
  const url = reportAddress({ id: 'tic', term: 'tic', kind: 'phenomenon' });
  await openEntryLink({ ids: ['tic'], url, isBehind: false, press: '3' }, sender);
  expect(opened).toMatchObject([{ url }]);
});

test('no other address is opened', async () => {
  const request = { ids: ['tic'], url: 'https://example.org/', isBehind: false, press: '4' };
  await expect(openEntryLink(request, sender)).rejects.toThrow('links of the glossary');
  expect(opened).toEqual([]);
});

test('an entry is opened in the glossary, beside the tab and once, if there is such an entry', async () => {
  await openInGlossary({ id: 'tic', press: '5' }, sender);
  await openInGlossary({ id: 'tic', press: '5' }, sender);
  expect(opened).toEqual([{ url: 'chrome-extension://ours/glossary.html#entry=tic', index: 5 }]);
  await openInGlossary({ id: 'tic', task: 'note', press: '7' }, sender);
  expect(opened.at(-1)).toMatchObject({ url: 'chrome-extension://ours/glossary.html#entry=tic&note=' });
  await expect(openInGlossary({ id: 'x', press: '6' }, sender)).rejects.toThrow('The glossary has no x.');
  expect(opened).toHaveLength(2);
});
