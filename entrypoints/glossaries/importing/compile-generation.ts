import type { ImportEntry } from '../../../glossary/importing/import-entry.ts';
import type { ImportFailure } from '../glossary-row.ts';
import type { ImportChoices } from '../import-preview.ts';
import type { FilesPlace } from '../own-files.ts';
import { sweepAfter } from '../sweeping/sweep-after.ts';
import type { WrittenGlossary } from './import-messages.ts';
import { runTask } from './run-task.ts';

/** What is compiled into a generation, and how. */
export interface Compilation {
  entries: ImportEntry[];
  place: FilesPlace;
  choices: Pick<ImportChoices, 'language' | 'noise'>;
}

/**
 * Compiles entries that are no file's into the files of a new generation, and has a row name it before what no row names is
 * swept. Returns why nothing came of it, or `null`. Rejects for a fault of ours, and with an error of the database.
 */
export async function compileGeneration(
  compilation: Compilation,
  nameIt: (written: WrittenGlossary) => Promise<void>,
): Promise<ImportFailure | null> {
  const task = { kind: 'compile' as const, ...compilation, languages: navigator.languages };
  return sweepAfter(compilation.place, async () => {
    const { result, end } = runTask(task, () => {}, undefined);
    try {
      const written = await result;
      if ('failure' in written) return written;
      await nameIt(written);
      return null;
    } finally {
      end();
    }
  });
}
