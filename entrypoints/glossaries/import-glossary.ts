import { compileEdits } from './edits/compile-edits.ts';
import { readRows, type StoredRow } from './glossary-database.ts';
import type { GlossaryRow, ImportFailure } from './glossary-row.ts';
import type { ImportChoices, ImportPreview, ImportProgress } from './import-preview.ts';
import type { TaskResults } from './importing/import-messages.ts';
import { runTask } from './importing/run-task.ts';
import { storageFailure } from './importing/storage-failure.ts';
import { type FilesPlace, newId } from './own-files.ts';
import { putRow } from './put-row.ts';
import { sweepAfter } from './sweeping/sweep-after.ts';
import { timeStamp } from './time-stamp.ts';

/** Reads a file and says what an import would bring; nothing is stored. Rejects with the signal's reason when it aborts. */
export async function previewFile(
  file: File,
  choices: ImportChoices,
  signal?: AbortSignal,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportPreview | ImportFailure> {
  const { result, end } = runTask({ kind: 'preview', file, choices }, onProgress, signal);
  return result.finally(end);
}

/**
 * Imports a file as a glossary of its own, or in place of the one that the choices name. Resolves when open pages show it.
 * Whatever fails, what was there before stays as it was. Rejects with the signal's reason when it aborts.
 */
export async function importFile(
  file: File,
  choices: ImportChoices,
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<GlossaryRow | ImportFailure> {
  const place = { id: choices.replaces ?? newId(), generation: newId() };
  try {
    return await sweepAfter(place, () => importTo(place, file, choices, onProgress, signal));
  } catch (error) {
    const failure = storageFailure(error);
    if (!failure) throw error;
    return failure;
  }
}

async function importTo(
  place: FilesPlace,
  file: File,
  choices: ImportChoices,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
): Promise<GlossaryRow | ImportFailure> {
  const { languages } = navigator;
  keepStorage();
  const known = (await readRows()).find(({ id }) => id === place.id);
  const noise = choices.noise ?? known?.noise ?? {};
  const { result, end } = runTask(
    { kind: 'import', file, choices: { ...choices, noise }, place, languages },
    onProgress,
    signal,
  );
  // Its end frees the lock on the folder, which a row must name by then.
  const imported = await result
    .then(async (written) =>
      'failure' in written ? written : putRow(rowOf(written, { ...place, file, choices, known, noise })),
    )
    .finally(end);
  // By the language and the common words that count from now on; where they cannot be, they are as they were.
  if (!('failure' in imported) && imported.overlay) await compileEdits(place.id);
  return imported;
}

/**
 * Asks the browser not to remove the files when the disk is full; where it refuses, the list says what is missing. Not awaited:
 * where it asks the user, it may never answer.
 */
export function keepStorage(): void {
  navigator.storage.persist().catch(() => {});
}

interface Import {
  id: string;
  generation: string;
  file: File;
  choices: ImportChoices;
  /** The row that it takes the place of. */
  known: StoredRow | undefined;
  noise: NonNullable<ImportChoices['noise']>;
}

function rowOf(
  {
    format,
    metadata,
    languages,
    language,
    entries,
    forms,
    bytes,
  }: Exclude<TaskResults['import'], ImportFailure>,
  { id, generation, file, choices, known, noise }: Import,
): Omit<StoredRow, 'position' | 'overlay'> {
  const { license, source, version } = metadata;
  return {
    id,
    title: choices.title ?? known?.title ?? metadata.title ?? file.name.replace(/\.[^.]*$/, ''),
    languages,
    language,
    entries,
    forms,
    bytes,
    isOn: known?.isOn ?? true,
    sites: known?.sites ?? { mode: 'all', patterns: [] },
    format: choices.origin?.format ?? format,
    fileName: choices.origin?.fileName ?? file.name,
    noise,
    imported: timeStamp(),
    license,
    source,
    version,
    generation,
  };
}
