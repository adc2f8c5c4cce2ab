import { browser } from 'wxt/browser';
import type { PageModule } from '../content/page-module.ts';

/** What one frame shows. */
export interface FrameState {
  /** Ids of the entries that it has. */
  entryIds: string[];
  idleReason: ReturnType<PageModule['idleReason']>;
}

/** Asks every frame of a tab what it shows; frames that we may not read are left out. */
export async function framesOf(tabId: number): Promise<FrameState[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const page = globalThis.neuroglossPage;
      return page ? { entryIds: page.entryIds(), idleReason: page.idleReason() } : null;
    },
  });
  return answers.flatMap(({ result }) => result ?? []);
}

/** Opens the card of the next (1) or previous (-1) term in the frame that has the focus, else in the first that has terms. */
export async function stepInPage(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      focused: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
      terms: globalThis.neuroglossPage?.entryIds().length ?? 0,
    }),
  });
  const withTerms = frames.filter(({ result }) => (result?.terms ?? 0) > 0);
  const frame = withTerms.find(({ result }) => result?.focused) ?? withTerms[0];
  if (!frame) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame.frameId] },
    func: (direction: 1 | -1) => globalThis.neuroglossPage?.step(direction) ?? false,
    args: [direction],
  });
}
