import { reportStage } from './report-stage.ts';
import { runStage } from './run-stage.ts';
import type { Stage, StageResult } from './stage.ts';

/** Runs all stages side by side and reports each as it ends; gives the results in the order of the stages. */
export function runStages(stages: Stage[]): Promise<StageResult[]> {
  return Promise.all(
    stages.map(async (stage) => {
      const result = await runStage(stage);
      reportStage(result);
      return result;
    }),
  );
}
