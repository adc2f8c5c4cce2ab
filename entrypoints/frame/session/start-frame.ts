import { createFrameApi } from './create-frame-api.ts';
import { watchExtension } from './extension-events.ts';
import { FrameSession } from './frame-session.ts';
import { removeOrphans, takeOver } from './older-script.ts';

/** Browsers show files of code in an HTML page of their own; that is no running text. */
const CODE = /\b(xml|json|css|javascript)$/;
const XHTML = 'application/xhtml+xml';

/** Starts in this frame, in place of an older content script; documents that are not HTML are left alone. */
export function startFrame(): void {
  const { documentElement, contentType } = document;
  if (!(documentElement instanceof HTMLElement) || (CODE.test(contentType) && contentType !== XHTML)) return;
  const signal = takeOver();
  removeOrphans();
  const run = new FrameSession(signal);
  globalThis.neuroglossPage = createFrameApi(run);
  watchExtension(run, signal);
  // Rejects only when it was stopped, or when the extension is gone: nothing is left to do.
  run.start().catch(() => {});
}
