// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StreamingTexts } from '../../../entrypoints/frame/painting/streaming-texts.ts';

/** Whether a text is restless after rewritings at these times, in milliseconds. */
function isRestlessAfter(times: readonly number[], now: number): boolean {
  const texts = new StreamingTexts();
  const text = document.createTextNode('');
  for (const time of times) texts.recordRewrite(text, time);
  return texts.has(text, now);
}

const every = (milliseconds: number, times: number): number[] =>
  Array.from({ length: times }, (_, at) => at * milliseconds);

test.each<[what: string, times: number[], now: number, isRestless: boolean]>([
  ['a text that was never rewritten is at rest', [], 0, false],
  ['one that was corrected once is at rest', [0], 1, false],
  ['one that streams is restless', every(16, 60), 16 * 60, true],
  ['one that streamed until half a second ago is at rest', every(16, 60), 16 * 59 + 500, false],
  ['a clock is at rest', every(1000, 60), 60_000, false],
  ['one that paused begins anew', [...every(16, 60), 2000, 2016], 2020, false],
])('%s', (_what, times, now, isRestless) => {
  expect(isRestlessAfter(times, now)).toBe(isRestless);
});
