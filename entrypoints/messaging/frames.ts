import { browser } from 'wxt/browser';
import type { FrameApi } from './frame-api.ts';
import { callOwnPage } from './own-page-calls.ts';
import type { Frame } from './sender.ts';

/** What a frame returned. */
export interface FrameResult<Value> {
  frameId: number;
  value: Value;
}

/** `FrameApi` as a mapped type: TypeScript relates the arguments of a generic method to its name only in one. */
type FrameMethods = {
  [Name in keyof FrameApi]: (...args: Parameters<FrameApi[Name]>) => ReturnType<FrameApi[Name]>;
};

/** What a method of `FrameApi` returns or resolves with. */
type FrameAnswer<Name extends keyof FrameApi> = Awaited<ReturnType<FrameApi[Name]>>;

/**
 * Calls a method of the content script in frames of a tab: in all of them, unless `frameIds` names some; or in the extension's own page
 * that shows a PDF there. Frames in which no content script runs are left out. Rejects when the browser refuses access to the page.
 */
export async function callFrames<Name extends keyof FrameApi>(
  tabId: number,
  name: Name,
  args: Parameters<FrameApi[Name]>,
  frameIds?: number[],
): Promise<FrameResult<FrameAnswer<Name>>[]> {
  try {
    return await runInFrames(tabId, name, args, frameIds);
  } catch (reason) {
    const answer = await callOwnPage(tabId, name, args);
    if (!answer) throw reason;
    return [{ frameId: 0, value: answer.value }];
  }
}

async function runInFrames<Name extends keyof FrameApi>(
  tabId: number,
  name: Name,
  args: Parameters<FrameApi[Name]>,
  frameIds: number[] | undefined,
): Promise<FrameResult<FrameAnswer<Name>>[]> {
  const injections = await browser.scripting.executeScript({
    target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
    args: [name, args],
    // Runs in the frame from its source text: it can use nothing from outside itself.
    func: async (name: Name, args: Parameters<FrameApi[Name]>) => {
      const page: FrameMethods | undefined = globalThis.neuroglossPage;
      return page ? { value: await page[name](...args) } : null;
    },
  });
  return injections.flatMap(({ frameId, result }) => (result ? [{ frameId, value: result.value }] : []));
}

/** Starts the content script in all frames of a tab. Rejects when the browser refuses access to the page. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] });
}

/** Runs one of the extension's scripts in a frame, beside its content script. Rejects when the frame is gone. */
export async function loadScript(
  { tabId, frameId }: Frame,
  file: '/card.js' | '/marks.js' | '/reader.js',
): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return null;
}
