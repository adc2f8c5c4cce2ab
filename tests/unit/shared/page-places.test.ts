import { describe, expect, test } from 'vitest';
import { mergeFrameTerms, nextFrame } from '../../../entrypoints/surfaces/term-places.ts';

const frames = [
  {
    frameId: 0,
    value: {
      terms: [
        { id: 'myoclonus', count: 2 },
        { id: 'tremor', count: 1 },
      ],
    },
  },
  {
    frameId: 4,
    value: {
      terms: [
        { id: 'eeg', count: 1 },
        { id: 'myoclonus', count: 1 },
      ],
    },
  },
];

describe('the places of a term', () => {
  test('are added up over all frames, in order of first appearance', () => {
    expect(mergeFrameTerms(frames).map(({ id, count }) => [id, count])).toEqual([
      ['myoclonus', 3],
      ['tremor', 1],
      ['eeg', 1],
    ]);
  });

  test('are visited frame after frame, and then from the start', () => {
    const [myoclonus] = mergeFrameTerms(frames);
    const visited = [0, 1, 2, 3].map((visits) => myoclonus && nextFrame(myoclonus, visits));
    expect(visited).toEqual([0, 0, 4, 0]);
  });

  test('may be none', () => expect(nextFrame({ id: 'x', count: 0, frames: [] }, 3)).toBeNull());
});
