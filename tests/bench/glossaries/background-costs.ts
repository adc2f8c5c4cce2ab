import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { backgroundSession } from '../../../scripts/browsers/contexts/in-background.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { stopBackground } from '../../support/browser-ui/stop-background.ts';
import { usedHeap } from '../measures/used-heap.ts';

/** Milliseconds from a question about a page, while the background is asleep, to its answer by all glossaries. */
export async function firstAnswerTime(browser: TestBrowser): Promise<number> {
  await stopBackground(browser);
  return withExtension(browser, async () => {
    const begin = performance.now();
    await chrome.runtime.sendMessage({
      neurogloss: 'findMatches',
      params: { blocks: [{ text: 'A page about myoclonus.' }], evidence: { seen: [], spelledOut: {} } },
    });
    return performance.now() - begin;
  });
}

/**
 * MB of JavaScript heap that Chromium's background holds after it has matched and searched, and its garbage is collected; without the
 * contents of buffers.
 */
export async function backgroundHeap(browser: TestBrowser): Promise<number> {
  await firstAnswerTime(browser);
  await withExtension(browser, () =>
    chrome.runtime.sendMessage({ neurogloss: 'searchEntries', params: { query: 'myocl', limit: 20 } }),
  );
  const session = await backgroundSession(browser);
  try {
    return (await usedHeap(session)).javaScript / 1000;
  } finally {
    await session.detach();
  }
}
