import { beforeEach, expect, test, vi } from 'vitest';
import { handleAddressBar } from '../../../entrypoints/services/tabs/address-bar.ts';
import { buildSearch } from '../../../glossary/search/build-search.ts';

const { api } = vi.hoisted(() => ({
  api: {
    changed: (_text: string, _suggest: (found: unknown) => void): void => {},
    entered: (_text: string, _disposition: string): void => {},
    opened: [] as unknown[],
    described: '',
  },
}));
vi.mock('#i18n', () => ({ i18n: { t: () => 'Search <here>' } }));
vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => {
        api.described = description;
      },
      onInputChanged: {
        addListener: (listener: typeof api.changed) => Object.assign(api, { changed: listener }),
      },
      onInputEntered: {
        addListener: (listener: typeof api.entered) => Object.assign(api, { entered: listener }),
      },
    },
    runtime: { getURL: (path: string) => `extension:/${path}` },
    tabs: {
      update: async ({ url }: { url: string }) => api.opened.push(['here', url]),
      create: async ({ url, active }: { url: string; active: boolean }) =>
        api.opened.push([active ? 'new tab' : 'background tab', url]),
    },
  },
}));

const ENTRIES = buildSearch([
  {
    id: 'asterixis',
    term: 'asterixis',
    kind: 'phenomenon',
    forms: ['liver flap'],
    lay: [],
    codes: [],
    summary: '',
  },
  { id: 'mecp2', term: 'MECP2 & friends', kind: 'gene', forms: [], lay: [], codes: [], summary: '' },
]);

beforeEach(() => {
  api.opened = [];
  vi.stubGlobal('fetch', async () => new Response(ENTRIES));
  handleAddressBar();
});

const suggestionsFor = (text: string): Promise<unknown> =>
  new Promise((resolve) => api.changed(text, resolve));

test('what is typed after the keyword is searched for, names and all, as XML', async () => {
  expect(api.described).toBe('Search &lt;here>');
  expect(await suggestionsFor('flap')).toEqual([
    { content: 'asterixis', description: 'asterixis – liver flap' },
  ]);
  expect(await suggestionsFor('mecp')).toEqual([
    { content: 'MECP2 & friends', description: 'MECP2 &amp; friends' },
  ]);
  expect(await suggestionsFor('')).toEqual([]);
});

test.for([
  ['flap', 'currentTab', ['here', 'extension://glossary.html#entry=asterixis']],
  ['asterixis', 'newForegroundTab', ['new tab', 'extension://glossary.html#entry=asterixis']],
  ['zzzzzz', 'newBackgroundTab', ['background tab', 'extension://glossary.html']],
] as const)('"%s" in the %s opens the page of the glossary', async ([text, disposition, opened]) => {
  api.entered(text, disposition);
  await vi.waitFor(() => expect(api.opened).toEqual([opened]));
});
