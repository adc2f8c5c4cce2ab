import { browser } from 'wxt/browser';
import type { FrameApi } from './frame-api.ts';

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** What a frame returned. */
export interface FrameResult<Value> {
  frameId: number;
  value: Value;
}

/** `FrameApi` as a mapped type: TypeScript relates the arguments of a generic method to its name only in one. */
type FrameMethods = {
  [Name in keyof FrameApi]: (...args: Parameters<FrameApi[Name]>) => ReturnType<FrameApi[Name]>;
};

/**
 * Calls a method of the content script in frames of a tab: in all of them, unless `frameIds` names some.
 * Frames in which no content script runs are left out. Rejects when the browser refuses access to the page.
 */
export async function callFrames<Name extends keyof FrameApi>(
  tabId: number,
  name: Name,
  args: Parameters<FrameApi[Name]>,
  frameIds?: number[],
): Promise<FrameResult<ReturnType<FrameApi[Name]>>[]> {
  const injections = await browser.scripting.executeScript({
    target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
    args: [name, args],
    // Runs in the frame from its source text: it can use nothing from outside itself.
    func: (name: Name, args: Parameters<FrameApi[Name]>) => {
      const page: FrameMethods | undefined = globalThis.neuroglossPage;
      return page ? { value: page[name](...args) } : null;
    },
  });
  return injections.flatMap(({ frameId, result }) => (result ? [{ frameId, value: result.value }] : []));
}

/** Starts the content script in all frames of a tab. Rejects when the browser refuses access to the page. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] });
}

/** Runs one of the extension's scripts in a frame, beside its content script. Rejects when the frame is gone. */
export async function loadScript({ tabId, frameId }: Frame, file: '/card.js' | '/marks.js'): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return null;
}
