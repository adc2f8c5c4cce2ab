import type { Result } from '../../../scripts/bench/result.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { measureLoad } from './load-cost.ts';
import { inTurns, medianAdded } from './pairs.ts';

const FRAMES = 20;

/** What the extension's script holds in each frame of a page with many, each with a term. */
export async function frameHeap(
  { ours, without }: { ours: TestBrowser; without: TestBrowser },
  rounds: number,
): Promise<Result[]> {
  const addedHeap = async (frames: number): Promise<number> => {
    const page = { name: `${frames} frames`, html: pageOfFrames(frames) };
    const pairs = await inTurns(
      rounds,
      () => measureLoad(without, page),
      () => measureLoad(ours, page),
    );
    return medianAdded(pairs, ({ javaScript }) => javaScript);
  };
  const one = await addedHeap(0);
  const many = await addedHeap(FRAMES);
  return [
    { name: 'a page of one sentence: added JavaScript heap', value: one, unit: 'kB', atMost: 350 },
    {
      name: `… with ${FRAMES} frames: of each frame`,
      value: (many - one) / FRAMES,
      unit: 'kB',
      atMost: 120,
    },
  ];
}

const pageOfFrames = (frames: number): string => {
  const frame = `<iframe srcdoc="<p lang=en>A frame about myoclonus."></iframe>`;
  return `<!doctype html><html lang="en"><title>Frames</title><p>A page about myoclonus.${frame.repeat(frames)}`;
};
