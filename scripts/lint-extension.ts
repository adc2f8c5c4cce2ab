/*
 * Checks the Firefox build as Mozilla's store would. Fails on every error and on every warning that is not
 * explained in `packages/judge-lint.ts`, and on explanations that nothing needs any more.
 */
import { EXPLAINED_WARNINGS, judgeLint } from './packages/judge-lint.ts';
import { runStage } from './stages/run-stage.ts';

const { output } = await runStage({
  name: 'web-ext lint',
  command: [
    'web-ext',
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--self-hosted=false',
    '--output=json',
    '--no-config-discovery',
  ],
});
const problems = judgeLint(output, EXPLAINED_WARNINGS);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
