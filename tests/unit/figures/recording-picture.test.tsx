import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { RecordingPicture } from '../../../components/figures/recording-picture.tsx';
import { scaleOf, timeAt } from '../../../components/figures/recording-traces.ts';
import { TextProvider, type Translate } from '../../../components/text.tsx';
import type { Recording } from '../../../glossary/recording.ts';
import { realGlossary } from '../../support/real-glossary.ts';
import { english } from '../components/english.ts';
import { myoclonus } from '../components/fixtures/entries.ts';

const draw = (recording: Recording, t: Translate = english): string =>
  renderToString(
    <TextProvider value={t}>
      <RecordingPicture entry={{ ...myoclonus, recording: { ...recording, sources: [1] } }} open />
    </TextProvider>,
  );

/** The lines of the traces, in their order. */
const linesOf = (html: string, own: boolean): string[] =>
  [...html.matchAll(own ? /class="strip own" d="([^"]*)"/g : /class="strip" d="([^"]*)"/g)].map(
    ([, line = '']) => line,
  );

const numbers = (line: string): number[] => (line.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** Where a burst ends, in the unit of its scale. */
function endOfBurst(line: string, recording: Recording): number {
  const { from, to } = scaleOf(recording);
  const width = timeAt(to, scaleOf(recording));
  return from + ((numbers(line).at(-2) ?? 0) / width) * (to - from);
}

/** Where the curves of a line end, but for the last, which leads back to the middle. */
const peaksOf = (line: string): { x: number; y: number }[] =>
  [...line.matchAll(/C\S+ \S+ \S+ \S+ (\S+) ([-\d.]+)/g)]
    .slice(0, -1)
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const recordings = realGlossary.entries.flatMap(({ id, recording }) =>
  recording ? [{ id, recording }] : [],
);

describe('every recording of the glossary is drawn to scale', () => {
  test('there are some of each kind', () => {
    expect(new Set(recordings.map(({ recording }) => recording.shows)).size).toBe(4);
  });

  test.each(recordings)('$id', ({ recording }) => {
    const html = draw(recording);
    switch (recording.shows) {
      case 'burst lengths': {
        const drawn = (own: boolean): number[] =>
          linesOf(html, own).map((line) => endOfBurst(line, recording));
        recording.bursts.forEach(({ ms: [shortest = 0, longest = 0] }, at) => {
          expect(drawn(true)[at]).toBeCloseTo(shortest, 0);
          expect(drawn(false)[at]).toBeCloseTo(longest, 0);
        });
        break;
      }
      case 'spike before jerk': {
        const [spike = '', muscle = ''] = linesOf(html, true);
        const scale = scaleOf(recording);
        const peak = /\S+ \S+ \S+ \S+ (\S+) 13S/.exec(spike)?.[1];
        expect(Number(peak)).toBeCloseTo(timeAt(-recording.ms, scale));
        expect(numbers(muscle)[2]).toBeCloseTo(timeAt(0, scale));
        expect(html).toContain(`>−${recording.ms}</text>`);
        break;
      }
      case 'spike and wave': {
        const seconds = scaleOf(recording).to;
        const waves = linesOf(html, true).map((line) => line.match(/c/g)?.length);
        expect(waves).toEqual([...new Set(recording.perSecond)].map((rate) => Math.ceil(seconds * rate)));
        break;
      }
      case 'evoked waves': {
        const scale = scaleOf(recording);
        const [healthy = [], enlarged = []] = linesOf(html, true).map(peaksOf);
        for (const [at, name] of recording.waves.entries()) {
          expect(healthy[at]?.x).toBeCloseTo(timeAt(Number(name.slice(1)), scale), 0);
          // Up is less, in drawings, and negative in recordings.
          expect(Math.sign(healthy[at]?.y ?? 0)).toBe(name.startsWith('N') ? -1 : 1);
          const ratio = (enlarged[at]?.y ?? 0) / (healthy[at]?.y ?? 1);
          expect(ratio > 1).toBe(recording.enlarged.includes(name));
        }
        break;
      }
    }
  });
});

describe('the picture of a recording', () => {
  test('says in words what it shows, on the axis the unit, and the source', () => {
    const html = draw({ shows: 'burst lengths', bursts: [{ of: 'jerks', ms: [10, 50] }] });
    expect(html).toMatch(/<summary>.*Recorded:.* muscle bursts of jerks 10–50\u00A0ms/);
    expect(html).toContain('role="img" aria-label="muscle bursts of jerks 10–50\u00A0ms"');
    expect(html).toContain('>100 ms</text>');
    expect(html).toMatch(/source-marks.*>1</);
  });

  test('has decimals as the user’s language writes them', () => {
    const german: Translate = (key: string, ...values: unknown[]) =>
      key === 'ui.language' ? 'de' : Reflect.apply(english, undefined, [key, ...values]);
    const html = draw({ shows: 'spike and wave', perSecond: [2.5, 5.5], spikes: 'single' }, german);
    expect(html).toContain('2,5–5,5 per second');
    expect(html).toContain('>0,5</text>');
  });

  test('has one trace where the rate is one, and several spikes where they are', () => {
    const single = draw({ shows: 'spike and wave', perSecond: [3], spikes: 'single' });
    const several = draw({ shows: 'spike and wave', perSecond: [3], spikes: 'several' });
    const strokes = (html: string): number => linesOf(html, true).join().match(/l/g)?.length ?? 0;
    expect(linesOf(single, true)).toHaveLength(1);
    expect(strokes(several)).toBe(3 * strokes(single));
    expect(several).toContain('polyspike and wave, 3 per second');
  });
});
