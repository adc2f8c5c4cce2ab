import { readWaveName } from '../../glossary/recording.ts';
import { REACH, type Scale, TRACE_WIDTH, timeAt } from './recording-traces.ts';

/** The share of the height that a wave of a healthy person takes: the larger ones beside it must look large. */
const HEALTHY = 0.25;

/** The waves after a pulse at the start, each with its peak at its time: negative ones up. Those in `enlarged` are larger. */
export function evokedLine(waves: readonly string[], enlarged: readonly string[], scale: Scale): string {
  const read = waves.flatMap((name) => {
    const wave = readWaveName(name);
    if (!wave) return [];
    const height = REACH * (enlarged.includes(name) ? 1 : HEALTHY);
    return [{ x: timeAt(wave.ms, scale), y: wave.isNegative ? -height : height }];
  });
  const first = read[0]?.x ?? 0;
  const last = read.at(-1)?.x ?? 0;
  const points = [{ x: first - FLANK, y: 0 }, ...read, { x: last + 3 * FLANK, y: 0 }];
  const curves = points.slice(1).map(({ x, y }, at) => {
    const { x: before = 0, y: height = 0 } = points[at] ?? {};
    // Level at both ends: a wave has its peak where its name says.
    const middle = (before + x) / 2;
    return `C${middle.toFixed(1)} ${height.toFixed(1)} ${middle.toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M0 0H${(first - FLANK).toFixed(1)}${curves.join('')}H${TRACE_WIDTH}`;
}

/** How long before its peak the first wave begins, in units of the drawing. */
const FLANK = 18;
