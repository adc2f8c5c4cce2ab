import { createFrameApi } from './create-frame-api.ts';
import { watchExtension } from './extension-events.ts';
import { FrameSession } from './frame-session.ts';
import { replaceOlderScript } from './older-script.ts';

/**
 * Content types of code.
 * Browsers display such files in an HTML page, but they contain no running text.
 */
const CODE = /\b(xml|json|css|javascript)$/;
const XHTML = 'application/xhtml+xml';

/**
 * Starts the content script in this frame, in place of an older one.
 * Does nothing in documents that are not HTML.
 */
export function startFrame(): void {
  const { documentElement, contentType } = document;
  if (!(documentElement instanceof HTMLElement) || (CODE.test(contentType) && contentType !== XHTML)) return;
  const signal = replaceOlderScript();
  const session = new FrameSession(signal);
  globalThis.neuroglossPage = createFrameApi(session);
  watchExtension(session, signal);
  // Rejects only when stopped or when the extension is gone: nothing is left to do then.
  session.start().catch(() => {});
}
