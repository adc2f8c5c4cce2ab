/* Run after `npm install` of a new dependency, where a registry does not serve the packages of all systems. */
import { readFile, writeFile } from 'node:fs/promises';
import { completeLock } from './lock/complete-lock.ts';

for (const file of ['package-lock.json', 'tests/apps/package-lock.json']) {
  const path = `${import.meta.dirname}/../${file}`;
  const before = await readFile(path, 'utf8');
  const after = completeLock(before);
  if (after === before) continue;
  await writeFile(path, after);
  console.log(`${file} is complete now.`);
}
