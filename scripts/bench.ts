/*
 * Measures what the project promises of its cost: `npm run bench`, or `npm run bench -- matching` for the files in
 * tests/bench whose names contain a word. Prints each figure with its goal; the exit code says whether all are reached
 * that count for it. Options of the benches of pages:
 *   --pages FOLDER   the saved pages (*.html) of a folder, in place of made ones
 *   --rounds N       how often each page is measured (9)
 *   --profile        also says where the processor time goes in Firefox
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchOptions } from './bench/result.ts';
import { resultLines } from './bench/result-lines.ts';

const FOLDER = join(import.meta.dirname, '../tests/bench');
const SUFFIX = '.bench.ts';

const { positionals: filters, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const { pages, rounds, profile } = values;
const options: BenchOptions = {
  profile,
  ...(pages === undefined ? {} : { pages }),
  ...(rounds === undefined ? {} : { rounds: wholeNumber(rounds) }),
};

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)));

if (names.length === 0) {
  console.error(`No bench is named like ${filters.join(' or ')}.`);
  process.exitCode = 1;
}
for (const name of names) {
  const { bench }: { bench: Bench } = await import(join(FOLDER, `${name}${SUFFIX}`));
  console.log(`\n${bench.title}`);
  const { lines, allReached } = resultLines(await bench.run(options));
  for (const line of lines) console.log(line);
  if (!allReached && !bench.isLenient) process.exitCode = 1;
}

/** Throws where the text is no whole number of at least one. */
function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`--rounds ${text}: a whole number of at least 1 is expected.`);
  return Number(text);
}
