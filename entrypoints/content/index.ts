import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPopup } from './answer-popup.ts';
import { followExtension } from './follow-extension.ts';
import { RunPage } from './run-page.ts';
import { takeOver } from './take-over.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  // Not WXT's context: pages can see and forge the message by which it learns that it is out of date.
  main() {
    if (!(document.documentElement instanceof HTMLElement)) return;
    const signal = takeOver();
    const run = new RunPage(signal);
    globalThis.neuroglossPage = answerPopup(run);
    followExtension(run, signal);
    // Rejects only when it was stopped, or when the extension is gone: nothing is left to do.
    run.run().catch(() => {});
  },
});
