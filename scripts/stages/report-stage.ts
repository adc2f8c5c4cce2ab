import type { StageResult } from './stage.ts';

/** Prints how a stage went; all that it wrote only if it failed. */
export function reportStage({ name, passed, milliseconds, output }: StageResult): void {
  console.log(`${passed ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${output.trim()}\n`);
}
