import { onTestFinished } from 'vitest';
import { eventually } from './eventually.ts';
import { fakeBrowser } from './extension.ts';
import type { FakeFrame, InterfaceTexts } from './fake-browser.ts';
import { FakeEvent } from './fake-event.ts';
import { windowOf } from './page-window.ts';
import { openFrame, type PageOptions, watchErrors } from './read-page.ts';
import { TestPage } from './test-page.ts';

/** Pages of the extension, as the browser shows them in a tab. */
type Surface = 'popup' | 'options' | 'welcome' | 'page-glossary';

/** No page is in this tab. */
const OWN_TAB = { tabId: 0, frameId: -1 };

/**
 * Opens a page of the extension in a frame beside the test, about the tab of a page if it is given one. It is drawn when
 * its own text is there: wait for it. It is closed at the end of the test, which fails when an error was uncaught.
 */
export async function openSurface(
  surface: Surface,
  { about, ...options }: Pick<PageOptions, 'width' | 'height' | 'left'> & { about?: TestPage } = {},
): Promise<TestPage> {
  const html = await (await fetch(`/entrypoints/${surface}/index.html?raw`)).text();
  const frame = openFrame(options);
  const window = windowOf(frame);
  window.document.open();
  const page = new TestPage(
    frame,
    () => 'highlights',
    () => null,
  );
  const inBrowser: FakeFrame = { window, ...OWN_TAB, url: location.href, storageChanged: new FakeEvent() };
  fakeBrowser.addFrame(inBrowser);
  onTestFinished(async () => {
    fakeBrowser.removeFrame(inBrowser);
    frame.remove();
    await eventually(() => page.errors, []);
  });
  watchErrors(window, page.errors);
  if (about) window.history.replaceState(null, '', `?tab=${fakeBrowser.frameOf(about.window).tabId}`);
  Object.defineProperty(window, 'browser', { value: fakeBrowser.surfaceApi(inBrowser) });
  window.document.write(html.replace('./main.tsx', `/entrypoints/${surface}/main.tsx`));
  window.document.close();
  return page;
}

/** Shows the interface in German, and in this direction, until the end of the test. */
export async function speakGerman(
  direction: 'ltr' | 'rtl',
): Promise<{ english: InterfaceTexts; german: InterfaceTexts }> {
  const { texts: english } = fakeBrowser;
  onTestFinished(() => {
    fakeBrowser.texts = english;
  });
  const german: InterfaceTexts = await (await fetch('/_locales/de/messages.json')).json();
  fakeBrowser.texts = { ...german, ui_direction: { message: direction } };
  return { english, german };
}
