import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { longestTask } from '../measures/trace-events.ts';

/** CSS pixels from one frame to the next: as fast as a hand throws a list. */
const STEP = 2_500;
/** Frames until the scrolling turns. */
const FRAMES = 240;

/**
 * Scrolls the list of the glossary's page down and up again, a step a frame. Returns how long, in milliseconds, its thread
 * was busy at the longest, with scripts, layout or whatever else: processor time in Chromium; in Firefox, which tells of no tasks, the time
 * that passed.
 */
export async function longestWhileScrolling(glossary: Page, browser: BrowserName): Promise<number> {
  if (browser === 'firefox') return scroll(glossary, true);
  return longestTask(glossary, async () => {
    await scroll(glossary, false);
  });
}

/** Returns the longest time in milliseconds that the page's thread kept a message waiting, if that `isWatched`. */
function scroll(glossary: Page, isWatched: boolean): Promise<number> {
  return glossary.evaluate(
    async (step, frames, isWatched) => {
      const list = document.querySelector('.entry-list');
      if (!list) throw new Error('The page has no list.');
      // A message that comes back at once, again and again: whatever keeps it waiting is a task of the thread.
      const { port1, port2 } = new MessageChannel();
      let longest = 0;
      let last = performance.now();
      let isOver = !isWatched;
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (!isOver) port2.postMessage(null);
      };
      port2.postMessage(null);
      for (let frame = 0; frame < 2 * frames; frame++) {
        await new Promise(requestAnimationFrame);
        list.scrollTop += frame < frames ? step : -step;
      }
      isOver = true;
      return longest;
    },
    STEP,
    FRAMES,
    isWatched,
  );
}
