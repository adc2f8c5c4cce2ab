import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import type { BenchPage } from './bench-page.ts';
import { evaluateIn, openFreshTab } from './fresh-tab.ts';
import { traceLoad } from './load-trace.ts';

/** What the page's world marks: the last look without a highlight, and the first with one. */
export const MARKS = { before: 'bench-before-highlight', seen: 'bench-highlight' };

/** Milliseconds from the start of the extension's script to frames of the page. */
export interface FirstFrames {
  /** The first with any content of the page: what comes before is the page's own work. Negative when it came before. */
  own: number;
  /** The first that has a highlight. */
  highlighted: number;
}

/**
 * Loads a page and returns when its first frames came. A timer in the page looks for the highlight, which would falsify
 * any other figure. `before` runs when the tab is ready. Rejects on a page without a term.
 */
export async function firstHighlight(
  browser: TestBrowser,
  page: BenchPage,
  before: () => Promise<void> = async () => {},
): Promise<FirstFrames> {
  await using tab = await openFreshTab(browser, page);
  const { session, url } = tab;
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${markFirstHighlight})(${JSON.stringify(MARKS)})`,
  });
  await before();
  const trace = await traceLoad(browser, url, async () => {
    await tab.load();
    await waitUntil('a frame shows a highlight', () =>
      evaluateIn(session, () => Reflect.get(globalThis, 'isHighlightShown')),
    );
  });
  const seen = trace.markedAt(MARKS.seen);
  const highlighted = Math.max(seen, trace.frameFrom(trace.markedAt(MARKS.before)) || seen);
  return {
    own: trace.firstFrame - trace.scriptStart,
    highlighted: highlighted - trace.scriptStart,
  };
}

/**
 * Runs in the page before its own content, and sets `isHighlightShown` in the end. It asks for no frame: a loop of frames
 * would show highlights sooner than the page itself does.
 */
export function markFirstHighlight({ before, seen }: typeof MARKS): void {
  if (window !== top) return;
  let last = performance.now();
  const look = (): void => {
    if (CSS.highlights.size === 0) {
      last = performance.now();
      setTimeout(look);
      return;
    }
    performance.mark(before, { startTime: last });
    performance.mark(seen);
    // The frame that shows it has been drawn by then.
    setTimeout(() => Object.assign(globalThis, { isHighlightShown: true }), 200);
  };
  look();
}
