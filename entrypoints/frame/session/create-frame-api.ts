import type { FrameApi } from '../../messaging/frame-api.ts';
import { selectedText } from '../platform/selected-text.ts';
import type { FrameSession } from './frame-session.ts';

/** Milliseconds for which the popup and keys wait until the whole page is read. */
const PATIENCE = 1_000;

/** Creates the functions that the popup, the side panel and the background may call in this frame. */
export function createFrameApi(session: FrameSession): FrameApi {
  const complete = async (): Promise<void> => {
    const patience = new Promise((resolve) => {
      setTimeout(resolve, PATIENCE);
    });
    await Promise.race([session.pageSession?.complete(), patience]);
  };
  return {
    state: () => ({
      entryIds: session.pageSession?.entryIds() ?? [],
      idleReason: session.idleReason,
      openEntry: session.pageSession?.openEntry ?? null,
      hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
    }),
    complete,
    async report() {
      await complete();
      return {
        terms: session.pageSession?.terms() ?? [],
        idleReason: session.idleReason,
        openEntry: session.pageSession?.openEntry ?? null,
        selection: selectedText(),
        contentType: document.contentType,
      };
    },
    selection: selectedText,
    view: async () => session.pageSession?.view() ?? { openEntry: null, inView: [] },
    scrollToNext: (id) => session.pageSession?.scrollToNext(id) ?? false,
    step: (direction, from) => session.pageSession?.step(direction, from) ?? false,
    closeCard: () => session.pageSession?.closeCard(),
    settingsChanged: () => void session.refresh().catch(() => {}),
    entriesChanged: () => session.pageSession?.refreshCard(),
  };
}
