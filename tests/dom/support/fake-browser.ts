import { FakeEvent } from './fake-event.ts';
import { FakeStorage, type StorageChanges } from './fake-storage.ts';
import { copy } from './json-copy.ts';
import type { PageWindow } from './page-window.ts';

/** A frame in which the content script runs: what the browser knows of it. */
export interface FakeFrame {
  readonly window: PageWindow;
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the tab, as the extension is to see it. */
  readonly url: string;
  readonly storageChanged: FakeEvent<[StorageChanges, string]>;
}

interface Sender {
  id: string;
  url: string;
  frameId: number;
  tab: { id: number; url: string };
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

/**
 * The browser around the extension, as far as the extension's API shows it: messages and storage travel as JSON, scripts and
 * styles reach the frames of pages. What a test cannot see, such as the toolbar button, takes everything and does nothing.
 */
export class FakeBrowser {
  readonly #messages = new FakeEvent<MessageListener, unknown>();
  readonly #storageChanged = new FakeEvent<[StorageChanges, string]>();
  readonly #frames = new Set<FakeFrame>();
  /** The texts of the interface, in the user's language. */
  texts: InterfaceTexts;
  readonly #scripts = new Map<string, Promise<string>>();
  readonly #styles = new WeakMap<PageWindow, Map<string, CSSStyleSheet>>();
  readonly commands = new FakeEvent<[name: string, tab: { id: number; url: string }]>();
  readonly sync = new FakeStorage((changes) => this.#tellStorage(changes, 'sync'));
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

  /** What `browser` is in a content script. */
  contentApi(frame: FakeFrame, openOrClosedShadowRoot: (element: Element) => ShadowRoot | null): object {
    return {
      runtime: {
        id: ID,
        getURL,
        sendMessage: async (message: unknown) => copy(await this.#send(copy(message), frame), frame.window),
      },
      storage: { onChanged: frame.storageChanged },
      dom: { openOrClosedShadowRoot },
      i18n: this.#i18n,
    };
  }

  /** What `browser` is in a page of the extension. */
  surfaceApi(frame: FakeFrame): object {
    const { runtime, storage, ...rest } = this.backgroundApi();
    return {
      ...rest,
      runtime: { ...runtime, sendMessage: (message: unknown) => this.#send(copy(message), frame) },
      storage: { ...storage, onChanged: frame.storageChanged },
      permissions: { contains: async () => true },
    };
  }

  /** What `browser` is in the background. */
  backgroundApi() {
    const nothing = async (): Promise<void> => {};
    return {
      runtime: {
        id: ID,
        getURL,
        getManifest: () => ({}),
        onMessage: this.#messages,
        onInstalled: new FakeEvent(),
        onStartup: new FakeEvent(),
      },
      storage: { sync: this.sync, session: this.session, onChanged: this.#storageChanged },
      i18n: this.#i18n,
      commands: { onCommand: this.commands, getAll: async () => [] },
      contextMenus: { removeAll: nothing, create: nothing, onClicked: new FakeEvent() },
      tabs: {
        query: async () => [...this.#frames].filter(({ frameId }) => frameId === 0).map(tabOf),
        get: async (id: number) => [...this.#frames].filter(({ tabId }) => tabId === id).map(tabOf)[0],
        create: nothing,
      },
      action: {
        getTitle: async () => '',
        setTitle: nothing,
        setIcon: nothing,
        setPopup: nothing,
        setBadgeText: nothing,
        setBadgeBackgroundColor: nothing,
        openPopup: nothing,
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

  #send(message: unknown, frame: FakeFrame): Promise<unknown> {
    const { tabId, frameId, url } = frame;
    const sender = { id: ID, url: frame.window.location.href, frameId, tab: { id: tabId, url } };
    return new Promise((resolve) => {
      // A message arrives in a later turn, and so does its answer.
      setTimeout(() => {
        const respond = (answer: unknown): void => resolve(copy(answer));
        if (!this.#messages.emit(message, sender, respond).includes(true)) resolve(undefined);
      });
    });
  }

  #tellStorage(changes: StorageChanges, area: string): void {
    this.#storageChanged.emit(copy(changes), area);
    for (const { window, storageChanged } of this.#frames) storageChanged.emit(copy(changes, window), area);
  }

  #framesIn({ tabId, frameIds, allFrames }: Target): FakeFrame[] {
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

const tabOf = ({ tabId, url }: FakeFrame): { id: number; url: string } => ({ id: tabId, url });

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
