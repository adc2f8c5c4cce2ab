import { beforeEach, expect, test, vi } from 'vitest';
import { takeLookup } from '../../../entrypoints/services/pending-lookups.ts';
import { addMenuItems, handleMenuItems } from '../../../entrypoints/services/tabs/context-menu.ts';

type Click = { menuItemId: string; selectionText?: string };

const { items, listeners, opened } = vi.hoisted(() => ({
  items: new Set<string>(),
  listeners: [] as ((click: Click) => void)[],
  opened: [] as string[],
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    contextMenus: {
      create: ({ id }: { id: string }) => {
        if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        items.add(id);
      },
      removeAll: async () => items.clear(),
      onClicked: { addListener: (listener: (click: Click) => void) => listeners.push(listener) },
    },
  },
}));

beforeEach(() => {
  listeners.length = 0;
  opened.length = 0;
});

test('an update of the browser, after which menus are still there, makes no second item', async () => {
  await addMenuItems();
  await addMenuItems();
  expect([...items]).toEqual(['look-up', 'add']);
});

test('the menu item for the own glossary opens the form, whose address holds no word of the page', () => {
  handleMenuItems();
  for (const listener of listeners) listener({ menuItemId: 'add', selectionText: 'obs round' });
  const address = new URL(opened[0] ?? '');
  expect([address.pathname, address.hash]).toEqual(['/options.html', '#mine']);
  expect(address.href).not.toContain('obs');
  expect(takeLookup(address.searchParams.get('add') ?? '')).toBe('obs round');
});

test('the items do nothing where nothing is selected', () => {
  handleMenuItems();
  for (const listener of listeners) listener({ menuItemId: 'add' });
  expect(opened).toEqual([]);
});
