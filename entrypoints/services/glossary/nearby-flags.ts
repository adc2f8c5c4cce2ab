/**
 * What is near a block, for each glossary: the flags of `entry-occurrences.ts`, two bits each, the first glossary's lowest. One
 * number, because a page keeps one for each of its blocks.
 */
const STEP = 4;

/** Glossaries whose flags fit a whole number; of further ones a page remembers none, so that each request counts by itself. */
const MOST = 26;

/** The flags of the glossary at this position. */
export const flagsAt = (nearby: number, position: number): number =>
  position < MOST ? Math.floor(nearby / STEP ** position) % STEP : 0;

/** One number for the flags of all glossaries. */
export const packFlags = (flags: readonly number[]): number =>
  flags.slice(0, MOST).reduce((sum, each, position) => sum + each * STEP ** position, 0);
