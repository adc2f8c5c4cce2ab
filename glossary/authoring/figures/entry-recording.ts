import * as v from 'valibot';
import { readWaveName } from '../../recording.ts';
import { TEXT } from '../compiling/entry-text.ts';
import { READ_IN } from '../facts/entry-facts.ts';

const AMOUNT = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));

/** The lowest and the highest value; one value alone is both. */
const range = (most: number) =>
  v.pipe(
    v.array(v.pipe(AMOUNT, v.maxValue(most, `must be ${most} at most, to be drawn to scale`))),
    v.minLength(1, 'names no number'),
    v.maxLength(2, 'names more than the lowest and the highest value'),
    v.check(([low = 0, high = low]) => low <= high, 'must be in order, the lower number first'),
  );

/** Milliseconds between two waves: closer ones could not be told apart. */
const LEAST_APART = 4;

/** Names of waves in the order of their times. */
const WAVES = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((name) => (readWaveName(name)?.ms ?? 0) >= 10, 'is no wave such as N20, from 10 ms on'),
      v.check((name) => (readWaveName(name)?.ms ?? 0) <= 50, 'must come within 50 ms, to be drawn to scale'),
    ),
  ),
  v.minLength(1, 'names no wave'),
  v.check((names) => {
    const times = names.flatMap((name) => readWaveName(name)?.ms ?? []);
    return times.slice(1).every((ms, at) => ms >= (times[at] ?? 0) + LEAST_APART);
  }, 'must be in the order of their times, at least 4 ms apart'),
);

/** What a recording shows; drawn to scale, with an axis. */
export const RECORDING = v.variant(
  'shows',
  [
    v.strictObject({
      shows: v.literal('burst lengths'),
      bursts: v.pipe(
        v.array(v.strictObject({ of: TEXT, ms: range(1000) })),
        v.minLength(1, 'names no burst'),
        v.maxLength(4, 'names more than 4 bursts'),
      ),
      reference: READ_IN,
    }),
    v.strictObject({
      shows: v.literal('spike before jerk'),
      ms: v.pipe(AMOUNT, v.maxValue(80, 'must be 80 at most, to be drawn to scale')),
      reference: READ_IN,
    }),
    v.strictObject({
      shows: v.literal('spike and wave'),
      perSecond: range(8),
      spikes: v.picklist(['single', 'several'], 'is none of single, several'),
      reference: READ_IN,
    }),
    v.strictObject({
      shows: v.literal('evoked waves'),
      waves: WAVES,
      enlarged: WAVES,
      reference: READ_IN,
    }),
  ],
  'is none of burst lengths, spike before jerk, spike and wave, evoked waves',
);
