/*
 * Measures what the project promises of its cost: `npm run bench`, or `npm run bench -- matching` for the files in
 * tests/bench whose names contain a word. Prints each figure with its goal; the exit code says whether all are reached.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench/result.ts';
import { resultLines } from './bench/result-lines.ts';

const FOLDER = join(import.meta.dirname, '../tests/bench');
const SUFFIX = '.bench.ts';

const filters = process.argv.slice(2);
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
  const { lines, allReached } = resultLines(await bench.run());
  for (const line of lines) console.log(line);
  if (!allReached) process.exitCode = 1;
}
