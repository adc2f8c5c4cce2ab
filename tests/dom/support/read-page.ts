import { expect, onTestFinished } from 'vitest';
import { rememberRoots } from './closed-roots.ts';
import { until } from './eventually.ts';
import { DEFAULT_LOOK, fakeBrowser, highlightCss, type Settings } from './extension.ts';
import type { FakeFrame } from './fakes/fake-browser.ts';
import { FakeEvent } from './fakes/fake-event.ts';
import { type PageWindow, windowOf } from './page-window.ts';
import { focusTest, TestPage } from './test-page.ts';

/** How a page is opened. */
export interface PageOptions {
  /** Settings that are not the default ones, from before the page is opened. */
  settings?: Partial<Settings>;
  /** The `lang` of the page; default: `en`. */
  lang?: string;
  /** Markup for the page's head. */
  head?: string;
  /** CSS pixels of the view; default: 1,024 × 768. */
  width?: number;
  height?: number;
  /** CSS pixels from the left edge of the tab: pages that get input must not lie over each other. */
  left?: number;
  /** The address of its tab, as site patterns see it; default: one on `example.org`. */
  url?: string;
}

let lastTab = 0;
let lastFrame = 0;

/**
 * Opens a page in a frame beside the test, and starts the content script in it when its document has been parsed, as the
 * browser does. Resolves when it has loaded. A whole document begins with its doctype or with `<html`; other markup is put
 * into the body of one. Its scripts run, as they do in any page.
 *
 * The page is closed at the end of the test, which fails when the content script, stopped, leaves a trace, or when an error
 * was uncaught or written to the console. For the settings, see `changeSettings`.
 */
export async function readPage(html: string, options: PageOptions = {}): Promise<TestPage> {
  const { settings, url = 'https://example.org/page.html' } = options;
  if (settings) await changeSettings(settings);
  await focusTest();
  // Fetched before the page is there, which does not wait.
  await fakeBrowser.source('/page.js');
  const frame = openFrame(options);
  const window = windowOf(frame);
  window.document.open();
  const { page, start } = addToBrowser(frame, { tabId: ++lastTab, frameId: 0, url });
  window.document.addEventListener('DOMContentLoaded', start);
  window.document.write(wholeDocument(html, options));
  window.document.close();
  await until('the page has loaded', () => window.document.readyState === 'complete');
  return page;
}

/** Starts the content script in a frame of a page, as the browser does in each of them, and returns the page in it. */
export async function readFrame(outer: TestPage, frame: HTMLIFrameElement): Promise<TestPage> {
  await until('the frame has loaded', () => {
    const { location, document } = windowOf(frame);
    return location.href === 'about:srcdoc' && document.readyState === 'complete';
  });
  const { tabId, url } = fakeBrowser.frameOf(outer.window);
  const { page, start } = addToBrowser(frame, { tabId, frameId: ++lastFrame, url });
  start();
  return page;
}

/** Has the browser know a frame, until the end of the test; `start` starts the content script in it. */
function addToBrowser(
  frame: HTMLIFrameElement,
  facts: Pick<FakeFrame, 'tabId' | 'frameId' | 'url'>,
): { page: TestPage; start: () => void } {
  const window = windowOf(frame);
  const closedRoot = openClosedRoots(window);
  const page = new TestPage(frame, () => storedPainter(), closedRoot);
  const inBrowser: FakeFrame = { window, ...facts, storageChanged: new FakeEvent() };
  fakeBrowser.addFrame(inBrowser);
  fakeBrowser.style(inBrowser, highlightCss(DEFAULT_LOOK));
  // A card stores settings too, such as a muted term, and what was opened.
  onTestFinished(fakeBrowser.sync.clear);
  onTestFinished(fakeBrowser.local.clear);
  onTestFinished(() => closePage(page, inBrowser));
  watchErrors(window, page.errors);
  Object.defineProperty(window, 'browser', { value: fakeBrowser.contentApi(inBrowser, closedRoot) });
  return { page, start: () => void fakeBrowser.runScript(inBrowser, '/page.js') };
}

/** Opens a page without the extension, to compare with: as `readPage`, but what `settings` and `url` say is of no use. */
export async function openPlainPage(html: string, options: PageOptions = {}): Promise<TestPage> {
  const frame = openFrame(options);
  onTestFinished(() => frame.remove());
  const window = windowOf(frame);
  window.document.open();
  const page = new TestPage(frame, () => 'highlights', openClosedRoots(window));
  watchErrors(window, page.errors);
  window.document.write(wholeDocument(html, options));
  window.document.close();
  await until('the page has loaded', () => window.document.readyState === 'complete');
  return page;
}

/** Opens a page twice, side by side so that both get trusted input: read by the extension, and without it. */
export async function readBeside(
  html: string,
  options: PageOptions = {},
): Promise<[page: TestPage, plain: TestPage]> {
  const half = { ...options, width: 640 };
  return Promise.all([readPage(html, half), openPlainPage(html, { ...half, left: 640 })]);
}

/** Changes settings, as another window of the user's would. They are the default ones again after the test. */
export async function changeSettings(settings: Partial<Settings>): Promise<void> {
  onTestFinished(fakeBrowser.sync.clear);
  await fakeBrowser.sync.set(settings);
}

function openFrame({ width = 1_024, height = 768, left = 0 }: PageOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; top: 0; left: ${left}px; border: 0; width: ${width}px; height: ${height}px; background: white`;
  document.body.append(frame);
  return frame;
}

const storedPainter = (): Settings['painter'] =>
  fakeBrowser.sync.values.painter === 'marks' ? 'marks' : 'highlights';

function wholeDocument(html: string, { lang = 'en', head = '' }: PageOptions): string {
  if (/^\s*<(!doctype|html)\b/i.test(html)) return html;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${head}<body>${html}`;
}

/**
 * Opens closed shadow roots to extensions, as Firefox does; Chromium's way is a part of the extension's API.
 * Returns the function that finds the root of an element.
 */
function openClosedRoots(window: PageWindow): (element: Element) => ShadowRoot | null {
  const closedRoot: ReturnType<typeof rememberRoots> = window.eval(`(${rememberRoots})()`);
  if (!import.meta.env.FIREFOX) return closedRoot;
  Object.defineProperty(window.Element.prototype, 'openOrClosedShadowRoot', {
    get(this: Element) {
      return closedRoot(this);
    },
  });
  return closedRoot;
}

function watchErrors(window: PageWindow, errors: string[]): void {
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.console.error = (...words: unknown[]) => errors.push(words.join(' '));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
}

async function closePage(page: TestPage, inBrowser: FakeFrame): Promise<void> {
  const traces = (): unknown => ({
    painted: page.painted(),
    marked: page.marked(),
    highlights: [...page.window.CSS.highlights.keys()].filter((name) => name.startsWith('neurogloss')),
    cards: page.document.querySelectorAll('neurogloss-card').length,
    errors: page.errors,
  });
  try {
    page.window.neuroglossStop?.();
    expect(traces()).toEqual({ painted: [], marked: [], highlights: [], cards: 0, errors: [] });
  } finally {
    fakeBrowser.removeFrame(inBrowser);
    page.frame.remove();
  }
}
