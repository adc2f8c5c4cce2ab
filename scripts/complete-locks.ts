/* `npm run locks`, after `npm install` of a new dependency: a registry may not serve the packages of all systems. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, withIntegrity } from './packages/complete-lock.ts';

/** The checksum of a package by the registry; empty where it does not know the package. */
function integrityOf(name: string, version: string): string {
  try {
    const args = ['view', `${name}@${version}`, 'dist.integrity', '--loglevel=silent'];
    return execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  } catch {
    return '';
  }
}

for (const file of ['package-lock.json', 'tests/apps/package-lock.json']) {
  const path = `${import.meta.dirname}/../${file}`;
  const before = await readFile(path, 'utf8');
  const after = withIntegrity(completeLock(before), integrityOf);
  if (after === before) continue;
  await writeFile(path, after);
  console.log(`${file} is complete now.`);
}
