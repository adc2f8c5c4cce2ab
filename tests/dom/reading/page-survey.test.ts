import { expect, onTestFinished, test, vi } from 'vitest';
import { PageSurvey } from '../../../entrypoints/frame/reading/page-survey.ts';
import { DomRevisions } from '../../../entrypoints/frame/text/dom-revisions.ts';

/** Milliseconds that a page is left alone after the first slice of a survey. */
const LONG_REST = 1_000;

/** Has each look at the clock take a millisecond of it, so that a slice has as many steps on each machine. */
function countClock(): void {
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => ++time);
  onTestFinished(() => clock.mockRestore());
}

/** Has long rests take no time; `rested` hears of each. */
function shortenRests(rested: () => void): void {
  const start = globalThis.setTimeout;
  const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, wait?: number) => {
    if (wait !== LONG_REST) return start(task, wait);
    rested();
    return start(task);
  }) as typeof setTimeout);
  onTestFinished(() => timers.mockRestore());
}

/** A shadow root with so many paragraphs, until the end of the test. */
function longRoot(paragraphs: number): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Words about the weather.</p>'.repeat(paragraphs);
  document.body.append(host);
  onTestFinished(() => host.remove());
  return root;
}

test('what the first slice of a survey has come to is asked for before its long rest', async () => {
  const events: string[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const root = longRoot(2_000);
  countClock();
  shortenRests(() => events.push('rest'));
  await new Promise<void>((ended) => {
    const survey = new PageSurvey(
      {
        visitor: {
          hidden: () => {},
          skipped: () => {},
          entered: () => {},
          anyLanguage: true,
          revisions: new DomRevisions(),
        },
        ask: async () => {
          events.push('asked');
          return [];
        },
        hasEvidence: () => false,
        read: () => {},
        ended,
      },
      stop.signal,
    );
    survey.add(root);
  });
  expect(events.slice(0, 2)).toEqual(['asked', 'rest']);
  expect(events.filter((event) => event === 'rest')).toHaveLength(1);
});
