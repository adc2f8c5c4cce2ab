import { browser } from 'wxt/browser';
import type { FoundTerm, FrameApi } from './frame-api.ts';

/** What one frame of a page says of itself. */
export interface FrameReport {
  frameId: number;
  contentType: string;
  /** `null` where no content script runs. */
  page: {
    terms: FoundTerm[];
    idle: ReturnType<FrameApi['idleReason']>;
    openEntry: string | null;
    selection: string;
  } | null;
}

/** Asks every frame of a tab. Rejects when the browser keeps us out of the page. */
export async function requestFrameReports(tabId: number): Promise<FrameReport[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Travels as source: it must name nothing outside itself.
    func: () => {
      const page = globalThis.neuroglossPage;
      return {
        contentType: document.contentType,
        page: page
          ? {
              terms: page.terms(),
              idle: page.idleReason(),
              openEntry: page.openEntry(),
              selection: page.selection(),
            }
          : null,
      };
    },
  });
  return answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

/** Brings the next place of an entry in this frame into view; `false` when the frame has none. */
export async function scrollFrame(tabId: number, frameId: number, id: string): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    args: [id],
    func: (entryId: string) => globalThis.neuroglossPage?.scrollToNext(entryId) ?? false,
  });
  return answer?.result ?? false;
}

/** Starts the content script in all frames of a tab. Rejects when the browser keeps us out. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/page.js'],
  });
}
