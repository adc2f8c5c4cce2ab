/*
 * Builds what tests read, unless nothing has changed that goes into it: `node scripts/builds/keep-build.ts packages` (the stores'
 * packages) or `apps` (the pages of tests/apps).
 */
import { join, relative } from 'node:path';
import { PACKAGES, packageFile } from '../packages/package-file.ts';
import { runStage } from '../stages/run-stage.ts';
import { type Build, keepBuild } from './kept-build.ts';
import { packageSources } from './sources.ts';

const ROOT = join(import.meta.dirname, '../..');

const BUILDS: Record<string, Build> = {
  packages: {
    inputs: packageSources(ROOT),
    outputs: [
      ...['chrome', 'edge', 'firefox'].map((browser) => `.output/${browser}-mv3`),
      ...PACKAGES.map((name) => relative(ROOT, packageFile(name))),
    ],
    stamp: '.output/stamps/packages.json',
    run: () => npmRun('zip'),
  },
  apps: {
    inputs: ['tests/apps'],
    outputs: ['tests/apps/dist'],
    stamp: '.output/stamps/apps.json',
    run: () => npmRun('build:apps'),
  },
};

for (const name of process.argv.slice(2)) {
  const build = BUILDS[name];
  if (!build) throw new Error(`There is no build "${name}": say ${Object.keys(BUILDS).join(' or ')}.`);
  console.log(`${name}: ${await keepBuild(ROOT, build)}`);
}

async function npmRun(script: string): Promise<void> {
  const { passed, output } = await runStage({ name: script, command: ['npm', 'run', '--silent', script] });
  if (!passed) throw new Error(output);
}
