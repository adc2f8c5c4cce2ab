/* The quick part of the tests: types, lint, the glossary's files, unit tests. For every save. */

import { QUICK_STAGES } from './stages/quick-stages.ts';
import { reportStage } from './stages/report-stage.ts';
import { runStages } from './stages/run-stages.ts';
import { runTests } from './stages/run-tests.ts';

const [stages, unit] = await Promise.all([runStages(QUICK_STAGES), runTests('unit')]);
reportStage(unit);
if (!unit.passed || stages.some(({ passed }) => !passed)) process.exitCode = 1;
