/** What a recording shows, in the numbers of its entry; drawn to scale over time. */
export type Recording =
  /** How long muscles are active in one jerk: of what, from the shortest to the longest, in milliseconds. */
  | { shows: 'burst lengths'; bursts: { of: string; ms: number[] }[] }
  /** A wave of the averaged EEG so many milliseconds before the muscle. */
  | { shows: 'spike before jerk'; ms: number }
  /** How often spike and wave repeat, from the slowest to the fastest, per second; one spike or several before each wave. */
  | { shows: 'spike and wave'; perSecond: number[]; spikes: 'single' | 'several' }
  /** The waves that follow a pulse, in their order, by their names; some of them larger than in healthy people. */
  | { shows: 'evoked waves'; waves: string[]; enlarged: string[] };

/** A wave of an evoked potential: its direction and the milliseconds after the pulse at which it usually comes. */
export interface EvokedWave {
  isNegative: boolean;
  ms: number;
}

/** Reads the name of a wave, "N20": negative, after 20 ms. Returns `null` for what is no such name. */
export function readWaveName(name: string): EvokedWave | null {
  const [, sign, ms] = /^([NP])(\d{1,3})$/.exec(name) ?? [];
  return ms === undefined ? null : { isNegative: sign === 'N', ms: Number(ms) };
}
