import { answerPopup } from './create-frame-api.ts';
import { followExtension } from './extension-events.ts';
import { RunPage } from './frame-session.ts';
import { removeOrphans } from './remove-orphans.ts';
import { takeOver } from './take-over.ts';

/** Browsers show files of code in an HTML page of their own; that is no running text. */
const CODE = /\b(xml|json|css|javascript)$/;
const XHTML = 'application/xhtml+xml';

/** Starts in this frame, in place of an older content script; documents that are not HTML are left alone. */
export function startContent(): void {
  const { documentElement, contentType } = document;
  if (!(documentElement instanceof HTMLElement) || (CODE.test(contentType) && contentType !== XHTML)) return;
  const signal = takeOver();
  removeOrphans();
  const run = new RunPage(signal);
  globalThis.neuroglossPage = answerPopup(run);
  followExtension(run, signal);
  // Rejects only when it was stopped, or when the extension is gone: nothing is left to do.
  run.run().catch(() => {});
}
