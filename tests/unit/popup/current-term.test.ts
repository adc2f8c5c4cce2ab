import { expect, test } from 'vitest';
import { currentTerm, mergeFrameViews } from '../../../entrypoints/surfaces/side-panel/current-term.ts';

const IDS = ['myoclonus', 'tremor', 'chorea'];

test.each<
  [what: string, openEntry: string | null, inView: string[], pressed: string | null, current: string | null]
>([
  ['the open card’s', 'tremor', ['myoclonus'], 'myoclonus', 'tremor'],
  ['not that of a card whose term is not listed', 'ataxia', ['myoclonus'], null, 'myoclonus'],
  ['the one pressed, while it is in view', null, ['myoclonus', 'tremor'], 'myoclonus', 'myoclonus'],
  ['not the one pressed before the page was scrolled on', null, ['chorea'], 'myoclonus', 'chorea'],
  ['the furthest of those in view', null, ['tremor', 'myoclonus'], null, 'tremor'],
  ['none where none is in view', null, [], null, null],
])('the current term is %s', (_, openEntry, inView, pressed, current) => {
  expect(currentTerm(IDS, { openEntry, inView: new Set(inView) }, pressed)).toBe(current);
});

test('what is seen of the frames is seen of the page', () => {
  const frames = [
    { openEntry: null, inView: ['tic'] },
    { openEntry: 'chorea', inView: ['chorea', 'tic'] },
  ];
  expect(mergeFrameViews(frames)).toEqual({ openEntry: 'chorea', inView: new Set(['tic', 'chorea']) });
  expect(mergeFrameViews([])).toEqual({ openEntry: null, inView: new Set() });
});
