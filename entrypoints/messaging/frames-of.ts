import { browser } from 'wxt/browser';
import type { FrameApi } from './frame-api.ts';

/** What one frame shows. */
export interface FrameState {
  /** Ids of the entries that it has. */
  entryIds: string[];
  idleReason: ReturnType<FrameApi['idleReason']>;
}

/** Asks every frame of a tab what it shows, at less cost than the popup's `askFrames`; frames that we may not read are left out. */
export async function requestFrameStates(tabId: number): Promise<FrameState[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const page = globalThis.neuroglossPage;
      return page ? { entryIds: page.entryIds(), idleReason: page.idleReason() } : null;
    },
  });
  return answers.flatMap(({ result }) => result ?? []);
}
