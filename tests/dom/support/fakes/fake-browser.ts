import type { PageWindow } from '../page-window.ts';
import { FakeAction } from './fake-action.ts';
import { FakeEvent } from './fake-event.ts';
import { FakeStorage, type StorageChanges } from './fake-storage.ts';
import { copy } from './json-copy.ts';

/** A frame in which the content script runs: what the browser knows of it. */
export interface FakeFrame {
  readonly window: PageWindow;
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the tab, as the extension is to see it. */
  readonly url: string;
  readonly storageChanged: FakeEvent<[StorageChanges, string]>;
}

/** One of the extension's own pages: what the browser knows of it. */
export interface FakeExtensionPage {
  readonly window: PageWindow;
  readonly storageChanged: FakeEvent<[StorageChanges, string]>;
}

interface Tab {
  id: number;
  url: string;
  title: string;
  windowId: number;
  incognito: boolean;
}

interface Sender {
  id: string;
  url: string;
  frameId?: number;
  tab?: Tab;
}

type MessageListener = [message: unknown, sender: Sender, respond: (answer: unknown) => void];

interface Target {
  tabId: number;
  frameIds?: number[];
  allFrames?: boolean;
}

interface Injection {
  target: Target;
  files?: string[];
  func?: (...args: never[]) => unknown;
  args?: unknown[];
}

export type InterfaceTexts = Record<string, { message: string }>;

const ID = 'neurogloss-in-tests';

/** The id of the only window. */
const WINDOW = 1;

/** The commands of the manifest, by the keys of their names' texts. */
const COMMANDS = {
  command_open: 'Alt+Shift+G',
  command_nextTerm: 'Alt+Shift+J',
  command_previousTerm: 'Alt+Shift+K',
  command_toggleSite: 'Alt+Shift+O',
};

/**
 * The browser around the extension, as far as the extension's API shows it: messages and storage travel as JSON, scripts and
 * styles reach the frames of pages; a new tab is only noted.
 */
export class FakeBrowser {
  readonly #messages = new FakeEvent<MessageListener, unknown>();
  readonly #storageChanged = new FakeEvent<[StorageChanges, string]>();
  readonly #activated = new FakeEvent<[tab: { tabId: number; windowId: number }]>();
  #chosenTab: number | undefined;
  readonly #frames = new Set<FakeFrame>();
  readonly #extensionPages = new Set<FakeExtensionPage>();
  /** The texts of the interface, in the user's language. */
  texts: InterfaceTexts;
  readonly #scripts = new Map<string, Promise<string>>();
  readonly #styles = new WeakMap<PageWindow, Map<string, CSSStyleSheet>>();
  readonly action = new FakeAction();
  readonly commands = new FakeEvent<[name: string, tab: Pick<Tab, 'id' | 'url' | 'windowId'>]>();
  readonly menuClicked = new FakeEvent<[click: { menuItemId: string; selectionText: string }]>();
  /** Addresses of the tabs that the extension has opened. */
  readonly openedTabs: string[] = [];
  /** The windows in which the extension has opened its side panel. */
  readonly openedPanels: number[] = [];
  /** Whether the user lets the extension into pages. */
  hasAccess = true;
  /** Whether messages to the background fail. */
  isSilent = false;
  /** Whether all tabs are in a private window. */
  isPrivate = false;
  readonly sync = new FakeStorage((changes) => this.#tellStorage(changes, 'sync'));
  readonly local = new FakeStorage((changes) => this.#tellStorage(changes, 'local'));
  readonly session = new FakeStorage((changes) => this.#tellStorage(changes, 'session'));

  constructor(texts: InterfaceTexts) {
    this.texts = texts;
  }

  /** What the browser knows of the frame with this window. Throws when it is closed. */
  frameOf(window: PageWindow): FakeFrame {
    const frame = [...this.#frames].find((each) => each.window === window);
    if (!frame) throw new Error('The page is closed.');
    return frame;
  }

  addFrame(frame: FakeFrame): void {
    this.#frames.add(frame);
  }

  removeFrame(frame: FakeFrame): void {
    this.#frames.delete(frame);
    frame.storageChanged.clear();
  }

  addExtensionPage(page: FakeExtensionPage): void {
    this.#extensionPages.add(page);
  }

  removeExtensionPage(page: FakeExtensionPage): void {
    this.#extensionPages.delete(page);
    page.storageChanged.clear();
  }

  /** The tab that the user looks at: the one last gone to, else the one that was opened last. */
  get activeTab(): Tab | undefined {
    const tabs = this.tabs();
    return tabs.find(({ id }) => id === this.#chosenTab) ?? tabs.at(-1);
  }

  /** Goes to a tab, as a press on it does. */
  activate(tabId: number): void {
    this.#chosenTab = tabId;
    this.#activated.emit({ tabId, windowId: WINDOW });
  }

  /** Sends a command, as its key does in the tab of the page with this window. */
  sendCommand(name: string, window: PageWindow): void {
    this.commands.emit(name, this.#tabOf(this.frameOf(window)));
  }

  /** The tabs of the pages that are open. */
  tabs(): Tab[] {
    return [...this.#frames].filter(({ frameId }) => frameId === 0).map((frame) => this.#tabOf(frame));
  }

  /** What `browser` is in a content script. */
  contentApi(frame: FakeFrame, openOrClosedShadowRoot: (element: Element) => ShadowRoot | null): object {
    return {
      runtime: {
        id: ID,
        getURL,
        sendMessage: (message: unknown) => this.#send(message, this.#senderIn(frame), frame.window),
      },
      storage: { onChanged: frame.storageChanged },
      dom: { openOrClosedShadowRoot },
      i18n: this.#i18n,
    };
  }

  /** What `browser` is in one of the extension's own pages. */
  extensionPageApi({ window, storageChanged }: FakeExtensionPage) {
    const api = this.backgroundApi();
    const sendMessage = (message: unknown): Promise<unknown> =>
      this.#send(message, { id: ID, url: window.location.href }, window);
    return {
      ...api,
      runtime: { ...api.runtime, sendMessage },
      storage: { ...api.storage, onChanged: storageChanged },
    };
  }

  /** What `browser` is in the background. */
  backgroundApi() {
    const nothing = async (): Promise<void> => {};
    return {
      runtime: {
        id: ID,
        getURL,
        getManifest: () => ({ version: '0.1.0' }),
        onMessage: this.#messages,
        onInstalled: new FakeEvent(),
        onStartup: new FakeEvent(),
      },
      storage: { sync: this.sync, local: this.local, session: this.session, onChanged: this.#storageChanged },
      i18n: this.#i18n,
      commands: {
        onCommand: this.commands,
        getAll: async () =>
          Object.entries(COMMANDS).map(([key, shortcut]) => ({
            description: this.#i18n.getMessage(key),
            shortcut,
          })),
      },
      contextMenus: { removeAll: nothing, create: nothing, onClicked: this.menuClicked },
      sidePanel: {
        open: async ({ windowId }: { windowId: number }) => {
          this.openedPanels.push(windowId);
        },
      },
      tabs: {
        onActivated: this.#activated,
        query: async ({ active = false }) => (active ? [this.activeTab ?? []].flat() : this.tabs()),
        get: async (id: number) => {
          const tab = this.tabs().find((each) => each.id === id);
          if (!tab) throw new Error(`No tab with id: ${id}.`);
          return tab;
        },
        // A page of the extension is in a frame of the test, in no tab.
        getCurrent: async () => undefined,
        create: async ({ url }: { url: string }) => {
          this.openedTabs.push(url);
        },
      },
      action: this.action.api,
      permissions: {
        contains: async () => this.hasAccess,
        request: async () => {
          this.hasAccess = true;
          return true;
        },
      },
      scripting: {
        executeScript: (injection: Injection) => this.#execute(injection),
        insertCSS: async ({ target, css }: { target: Target; css: string }) => {
          for (const frame of this.#framesIn(target)) this.style(frame, css);
        },
        removeCSS: async ({ target, css }: { target: Target; css: string }) => {
          for (const frame of this.#framesIn(target)) this.style(frame, css, false);
        },
      },
    };
  }

  /** Runs one of the extension's scripts in a frame. */
  async runScript(frame: FakeFrame, file: string): Promise<void> {
    const source = await this.source(file);
    frame.window.eval(source);
  }

  /** The text of one of the extension's scripts, fetched once. */
  source(file: string): Promise<string> {
    const fetched = this.#scripts.get(file) ?? fetchText(file);
    this.#scripts.set(file, fetched);
    return fetched;
  }

  readonly #i18n = {
    getMessage: (key: string, values: string | string[] = []): string => {
      const { message } = this.texts[key] ?? { message: '' };
      return message.replace(/\$(\d)/g, (_, number) => [values].flat()[Number(number) - 1] ?? '');
    },
    getUILanguage: () => 'en',
  };

  async #send(message: unknown, sender: Sender, receiver: PageWindow): Promise<unknown> {
    if (this.isSilent) throw new Error('Could not establish connection. Receiving end does not exist.');
    const sent = copy(message);
    const answer = await new Promise((resolve) => {
      // A message arrives in a later turn, and so does its answer.
      setTimeout(() => {
        const respond = (answer: unknown): void => resolve(copy(answer));
        if (!this.#messages.emit(sent, sender, respond).includes(true)) resolve(undefined);
      });
    });
    return copy(answer, receiver);
  }

  #tellStorage(changes: StorageChanges, area: string): void {
    this.#storageChanged.emit(copy(changes), area);
    for (const { window, storageChanged } of [...this.#frames, ...this.#extensionPages])
      storageChanged.emit(copy(changes, window), area);
  }

  #tabOf({ tabId, url, window }: FakeFrame): Tab {
    const { title } = window.document;
    return { id: tabId, url, title, windowId: WINDOW, incognito: this.isPrivate };
  }

  #senderIn(frame: FakeFrame): Sender {
    const { window, frameId } = frame;
    return { id: ID, url: window.location.href, frameId, tab: this.#tabOf(frame) };
  }

  #framesIn({ tabId, frameIds, allFrames }: Target): FakeFrame[] {
    if (!this.hasAccess) throw new Error('Cannot access contents of the page.');
    return [...this.#frames].filter(
      (frame) =>
        frame.tabId === tabId &&
        (allFrames || (frameIds ? frameIds.includes(frame.frameId) : frame.frameId === 0)),
    );
  }

  async #execute({ target, files = [], func, args = [] }: Injection): Promise<unknown[]> {
    return Promise.all(
      this.#framesIn(target).map(async (frame) => {
        for (const file of files) await this.runScript(frame, file);
        const result: unknown = func
          ? await frame.window.eval(`(${func})(...${JSON.stringify(args)})`)
          : null;
        return { frameId: frame.frameId, result: copy(result) };
      }),
    );
  }

  /** Adds a style sheet of the extension to a frame, or takes it away. */
  style({ window }: FakeFrame, css: string, isOn = true): void {
    const known = this.#styles.get(window) ?? new Map<string, CSSStyleSheet>();
    this.#styles.set(window, known);
    const sheet = known.get(css) ?? new window.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
    const others = window.document.adoptedStyleSheets.filter((each) => each !== sheet);
    window.document.adoptedStyleSheets = isOn ? [...others, sheet] : others;
  }
}

const getURL = (path: string): string => new URL(path, location.origin).href;

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
