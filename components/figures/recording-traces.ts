import { type Recording, readWaveName } from '../../glossary/recording.ts';

/** The width of a trace, in units of the drawing. */
export const TRACE_WIDTH = 280;

/** The half height of a trace. */
export const REACH = 13;

/** The stretch of time on the axis below the traces. */
export interface Scale {
  from: number;
  to: number;
  /** The times that stand on the axis. */
  marks: number[];
  unit: 'ms' | 's';
}

/** Where a time is drawn, from the left edge. */
export const timeAt = (time: number, { from, to }: Scale): number =>
  ((time - from) / (to - from)) * TRACE_WIDTH;

/** The shortest axis of burst lengths, in milliseconds: what is short must look short. */
const SHORTEST_AXIS = 100;

/** The stretch of time that a recording is drawn on. */
export function scaleOf(recording: Recording): Scale {
  switch (recording.shows) {
    case 'burst lengths': {
      const longest = Math.max(SHORTEST_AXIS, ...recording.bursts.flatMap(({ ms }) => ms));
      const step = [20, 50, 100].find((each) => longest <= each * 5) ?? 200;
      const marks = Array.from({ length: Math.ceil(longest / step) + 1 }, (_, at) => at * step);
      return { from: 0, to: marks.at(-1) ?? longest, marks, unit: 'ms' };
    }
    case 'spike before jerk':
      return { from: -100, to: 50, marks: [-100, -recording.ms, 0, 50], unit: 'ms' };
    case 'spike and wave':
      return { from: 0, to: 2, marks: [0, 0.5, 1, 1.5, 2], unit: 's' };
    case 'evoked waves': {
      const times = recording.waves.flatMap((name) => readWaveName(name)?.ms ?? []);
      return { from: 0, to: 60, marks: [0, ...times, 60], unit: 'ms' };
    }
  }
}

/** A burst of a muscle, from one place to another: quick strokes up and down, the highest in the middle. */
export function burstLine(from: number, to: number): string {
  const strokes = Math.max(2, Math.round((to - from) / 2.5));
  const points = Array.from({ length: strokes + 1 }, (_, at) => {
    const share = at / strokes;
    const height = (at % 2 ? -1 : 1) * REACH * (0.25 + 0.75 * Math.sin(share * Math.PI));
    return `${(from + share * (to - from)).toFixed(1)} ${at === 0 || at === strokes ? 0 : height.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** A wave with its positive peak, which is drawn down, at this place; a negative one follows. */
export function spikeLine(peak: number): string {
  return `M0 0H${peak - 10}C${peak - 6} 0 ${peak - 4} ${REACH} ${peak} ${REACH}S${peak + 6} ${-REACH} ${peak + 12} ${-REACH}S${peak + 18} 0 ${peak + 26} 0H${TRACE_WIDTH}`;
}

/** Spikes, each with the wave that follows it, so many in the time of the scale. */
export function spikeAndWaveLine(perSecond: number, spikes: 'single' | 'several', scale: Scale): string {
  const length = timeAt(1 / perSecond, scale);
  const narrow = length * 0.07;
  const spike = `l${narrow} ${-2 * REACH}l${narrow} ${2 * REACH}`;
  const group = spikes === 'single' ? spike : spike.repeat(3);
  const wave = length - 2 * narrow * (spikes === 'single' ? 1 : 3);
  const one = `${group}c${wave * 0.3} ${-2 * REACH} ${wave * 0.7} ${-2 * REACH} ${wave} 0`;
  return `M0 ${REACH}${one.repeat(Math.ceil(TRACE_WIDTH / length))}`;
}
