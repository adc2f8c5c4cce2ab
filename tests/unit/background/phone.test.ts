import { expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (response: unknown) => void) => boolean;

const { heard, shown, event } = vi.hoisted(() => {
  const event = () => ({ addListener: (): void => {} });
  return { heard: new Set<Listener>(), shown: new Map<string, string>(), event };
});
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (definition: unknown) => definition }));
// Firefox for Android: no `commands`, no `contextMenus`, no sidebar, and no way to open the popup.
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours${path}`,
      onMessage: { addListener: (listener: Listener) => heard.add(listener) },
      onInstalled: {
        addListener: (installed: (details: object) => void) => installed({ reason: 'install' }),
      },
      onStartup: event(),
    },
    storage: {
      onChanged: event(),
      local: {},
      sync: { get: async () => ({}), onChanged: event() },
      session: { get: async () => ({}), set: async () => {}, onChanged: event() },
    },
    tabs: { query: async () => [], create: async ({ url }: { url: string }) => shown.set('tab', url) },
    action: {
      setTitle: async ({ title }: { title: string }) => shown.set('title', title),
      setBadgeText: async ({ text }: { text: string }) => shown.set('badge', text),
      setBadgeBackgroundColor: async () => {},
    },
  },
}));

test('on a phone, whose browser has no keys, no menus and no popup to open, the background starts and answers', async () => {
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  background.main();
  expect(shown.get('tab')).toBe('moz-extension://ours/welcome.html');
  const answer = await new Promise((resolve) => {
    for (const listener of heard)
      listener({ neurogloss: 'takeLookup', params: { token: 'gone' } }, { id: 'ours' }, resolve);
  });
  expect(answer).toEqual({ result: null });
});

test('on a phone a notice is said on the button', async () => {
  const { showNotice } = await import('../../../entrypoints/services/tabs/notices.ts');
  await showNotice(1, 'Off everywhere.');
  expect(Object.fromEntries(shown)).toMatchObject({ title: 'Off everywhere.', badge: '!' });
});
