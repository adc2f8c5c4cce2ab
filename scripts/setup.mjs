/*
 * Installs the npm dependencies of a folder (default: the project) when they are missing or older than the
 * lock file. Runs before them, so it is plain JavaScript for the Node that people have (20 or later); all
 * other scripts run with the Node 24 that the dependencies bring along.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(fileURLToPath(import.meta.url), '../..', process.argv[2] ?? '.');

/** Milliseconds since 1970; 0 when there is no such file. */
function changedAt(file) {
  return statSync(join(FOLDER, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function installDependencies() {
  console.log(`Installing the npm dependencies of ${FOLDER} …`);
  // Errors only: some dependencies ask for a later Node than the one that runs npm here, and get it.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: FOLDER, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) {
    console.error('npm could not install the dependencies; its message stands above.');
    process.exitCode = 1;
  }
}

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) installDependencies();
