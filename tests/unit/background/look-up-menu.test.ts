import { expect, test, vi } from 'vitest';
import { addLookUpMenu } from '../../../entrypoints/services/tabs/context-menu.ts';

const { items } = vi.hoisted(() => ({ items: new Set<string>() }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: {
      create: ({ id }: { id: string }) => {
        if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        items.add(id);
      },
      removeAll: async () => items.clear(),
    },
  },
}));

test('an update of the browser, after which menus are still there, makes no second item', async () => {
  await addLookUpMenu();
  await addLookUpMenu();
  expect([...items]).toEqual(['look-up']);
});
