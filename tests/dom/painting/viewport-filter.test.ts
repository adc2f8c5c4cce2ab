import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { MatchRange } from '../../../entrypoints/frame/painting/match-range.ts';
import { ViewportFilter } from '../../../entrypoints/frame/painting/viewport-filter.ts';

/** Heights and widths of the view within which a range is near. */
const MARGIN = 1.5;

/** Heights of the view up to which an element is judged as a whole. */
const TALL = 2;

/** More terms than are classified as a whole. */
const TERMS = 150;

/** What happens to the page: a line between two terms gets another height, or the page scrolls; in heights of the view. */
type Change = { kind: 'line'; nth: number; height: number } | { kind: 'scroll'; to: number };

const changes = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('line' as const),
      nth: fc.nat(TERMS - 1),
      height: fc.double({ min: 0, max: TALL, noNaN: true }),
    }),
    fc.record({ kind: fc.constant('scroll' as const), to: fc.double({ min: 0, max: 12, noNaN: true }) }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A page of many terms, one a line, in this test's own document. */
function openPage(): { lines: HTMLElement[]; ranges: MatchRange[] } {
  const page = document.createElement('div');
  page.style.cssText = 'overflow-anchor: none; padding-bottom: 1500vh';
  page.innerHTML = '<p style="margin: 0; height: 0.1vh">Myoclonus</p>'.repeat(TERMS);
  document.body.append(page);
  onTestFinished(() => page.remove());
  const lines = [...page.querySelectorAll('p')];
  return { lines, ranges: lines.map(rangeOf) };
}

function rangeOf(line: HTMLElement): MatchRange {
  const node = line.firstChild;
  if (!(node instanceof Text)) throw new Error('A line has no text.');
  return {
    node,
    start: 0,
    end: node.length,
    meaning: { entries: ['myoclonus'], inner: [] },
    siblings: null,
    prominence: 'clear',
    drawn: 'far',
  };
}

function change(lines: readonly HTMLElement[], what: Change): void {
  if (what.kind === 'scroll') scrollTo({ top: what.to * innerHeight, behavior: 'instant' });
  else lines[what.nth]?.style.setProperty('height', `${100 * what.height}vh`);
}

/** The places of the ranges that the filter finds near the view. */
function nearOf(filter: ViewportFilter, ranges: readonly MatchRange[]): number[] {
  const near: number[] = [];
  for (const _rest of filter.classify((range, isNear) => isNear && near.push(ranges.indexOf(range))));
  return near;
}

/** The same, by the box of each. */
function nearByBoxes(lines: readonly HTMLElement[]): number[] {
  const isNear = (line: HTMLElement): boolean => {
    const { top, bottom } = line.getBoundingClientRect();
    return bottom >= -MARGIN * innerHeight && top <= (1 + MARGIN) * innerHeight;
  };
  return lines.flatMap((line, at) => (isNear(line) ? [at] : []));
}

test('however the page scrolls and its lines grow and shrink, the ranges near the view are those whose boxes are', () => {
  const { lines, ranges } = openPage();
  fc.assert(
    fc.property(changes, (all) => {
      scrollTo({ top: 0, behavior: 'instant' });
      for (const line of lines) line.style.height = '0.1vh';
      const filter = new ViewportFilter();
      for (const range of ranges) filter.add(range);
      for (const what of all) {
        change(lines, what);
        expect(nearOf(filter, ranges)).toEqual(nearByBoxes(lines));
      }
    }),
    // The same pages in each run, as in the other tests of browsers.
    { seed: 1 },
  );
});

test('a line that grows far above the view pushes the terms below it near', () => {
  const { lines, ranges } = openPage();
  const filter = new ViewportFilter();
  for (const range of ranges.slice(0, 3)) filter.add(range);
  change(lines, { kind: 'scroll', to: 5 });
  expect(nearOf(filter, ranges)).toEqual([]);
  change(lines, { kind: 'line', nth: 0, height: 5 });
  expect(nearOf(filter, ranges)).toEqual([1, 2]);
});
