/*
 * Makes a release: `npm run release -- patch|minor|major`. The version in package.json goes up (the manifests take it
 * from there), CHANGELOG.md is written from the commits, both are committed and tagged, and the packages are built.
 * Nothing is published: `git push --follow-tags` and the uploads to the stores are for people to do.
 */
import { execFileSync } from 'node:child_process';
import { releaseProblem } from './packages/release-problem.ts';

const [level] = process.argv.slice(2);
const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
const problem = releaseProblem(level, status);
if (problem !== undefined || level === undefined) {
  console.error(problem);
  process.exit(1);
}
const run = (...command: [string, ...string[]]): void => {
  const [program, ...args] = command;
  execFileSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
};
run('npm', 'version', level, '--message', 'Release %s');
run('npm', 'run', '--silent', 'zip');
