import * as v from 'valibot';

/** Text that says something. */
export const TEXT = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Counts runs of anything but white space. */
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Text of at most so many words. */
export const prose = (maxWords: number) =>
  v.pipe(
    TEXT,
    v.check(
      (text) => countWords(text) <= maxWords,
      ({ input }) => `has ${countWords(input)} words; at most ${maxWords} are allowed, so shorten it`,
    ),
  );
