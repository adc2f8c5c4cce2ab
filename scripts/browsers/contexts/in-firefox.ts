import type { TestBrowser } from '../session/test-browser.ts';

/** What WebDriver BiDi answers to `script.evaluate`, as far as it is read here. */
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Runs a function in Firefox itself, with all its rights: what Chromium's driver does to a service worker, nobody but the
 * browser does to Firefox's background. The function travels as source; its arguments and its result are JSON.
 * Rejects when it throws.
 */
export async function inFirefox<Args extends unknown[]>(
  { browser }: Pick<TestBrowser, 'browser'>,
  task: (...args: Args) => unknown,
  ...args: Args
): Promise<unknown> {
  const bidi: Bidi = Reflect.get(browser, 'connection');
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const answer = await bidi.send('script.evaluate', {
    expression: `Promise.resolve((${task})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value) ?? 'null')`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { exceptionDetails, result } = answer.result as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(String(result?.value));
}

/** The extension as Firefox knows it. */
interface FirefoxExtension {
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  shortcuts: { onCommand(name: string): void };
  /** What its parts in the browser hear. */
  emit(event: string, ...details: unknown[]): void;
  /** Its open pages. */
  views: Set<{ viewType: string; uri: { spec: string } }>;
}

/** The extension as Firefox's page of add-ons knows it. */
interface FirefoxAddon {
  enable(): Promise<void>;
  disable(): Promise<void>;
  reload(): Promise<void>;
}

/** What a tab of Firefox shows. */
interface FirefoxTab {
  focus(): void;
  currentURI: { spec: string };
  browsingContext: { mediumOverride: string; prefersColorSchemeOverride: string };
}

/** A process of Firefox as its page about:processes shows it. */
export interface FirefoxProcess {
  pid: number;
  /** Such as `webIsolated`; pages of one site share a process. */
  type: string;
  /** Nanoseconds of processor time. */
  cpuTime: number;
  /** Bytes that it holds for itself alone. */
  memory: number;
  /** What it shows. */
  windows: { documentURI: { spec: string } | null }[];
}

/** Firefox's own profiler. */
interface FirefoxProfiler {
  StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
  dumpProfileToFileAsync(path: string): Promise<void>;
  StopProfiler(): Promise<void>;
}

/** Firefox's own modules, inside functions for `inFirefox`. */
declare global {
  var WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
  var Services: {
    prefs: {
      setBoolPref(name: string, value: boolean): void;
      setIntPref(name: string, value: number): void;
      setStringPref(name: string, value: string): void;
      clearUserPref(name: string): void;
    };
    profiler: FirefoxProfiler;
    obs: { notifyObservers(subject: null, topic: string): void };
    focus: { activeWindow: typeof globalThis };
  };
  var gBrowser: { selectedTab: unknown; selectedBrowser: FirefoxTab; tabs: { linkedBrowser: FirefoxTab }[] };
  var ChromeUtils: {
    requestProcInfo(): Promise<{ children: FirefoxProcess[] }>;
    importESModule(url: string): {
      extensionStorageSync: { get: () => Promise<unknown> };
      AddonManager: { getAddonByID(id: string): Promise<FirefoxAddon> };
      ExtensionPermissions: {
        add(id: string, added: { permissions: string[]; origins: string[] }): Promise<void>;
      };
    };
  };
}
