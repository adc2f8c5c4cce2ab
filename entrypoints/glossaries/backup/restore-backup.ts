import * as v from 'valibot';
import { zipParts } from '../../../glossary/importing/archives/zip-parts.ts';
import { ImportError } from '../../../glossary/importing/problem-codes.ts';
import { restoreEdits } from '../edits/edit-store.ts';
import { glossaryOf } from '../edits/entry-edit.ts';
import { openGlossaryDatabase } from '../glossary-database.ts';
import type { ImportFailure } from '../glossary-row.ts';
import { changeGlossary, listGlossaries, orderGlossaries } from '../glossary-store.ts';
import { importFile } from '../import-glossary.ts';
import { storageFailure } from '../importing/storage-failure.ts';
import { restoreLookups } from '../lookups/restore-lookups.ts';
import { restoreMyEntries } from '../my-glossary.ts';
import { BACKUP, type Backup, CONTENTS } from './backup-schema.ts';

/** What came back of a backup. */
export interface Restored {
  glossaries: number;
  myEntries: number;
  notes: number;
  lookups: number;
  /** As a file of settings; `null` where the backup has none. */
  settings: string | null;
  /** The glossaries that did not come back, or not as the user had changed them, and why. */
  failed: { title: string; failure: ImportFailure['failure'] }[];
}

/**
 * Puts back what a backup holds, each glossary in place of the one with its id. What is not in the backup stays; of an own entry,
 * a changed entry, a note and a looked-up term the later version stays. Returns why nothing came back where the file is no backup.
 * @param mine the title of the glossary of own entries
 */
export async function restoreBackup(file: File, mine: string): Promise<Restored | ImportFailure> {
  try {
    const files = await unpack(file);
    const contents = await contentsOf(files);
    if (!contents) return { failure: { code: 'no-backup' } };
    const failed = await restoreGlossaries(contents, files);
    const lost = failed.length;
    const myFailure = await restoreMyEntries(contents.myEntries, mine);
    if (myFailure) failed.push({ title: mine, failure: myFailure.failure });
    await restoreNotes(contents.notes);
    failed.push(...(await restoreAllEdits(contents)));
    await restoreLookups(contents.lookups);
    await restoreRows(contents.glossaries);
    const { myEntries, notes, lookups, settings } = contents;
    const listed = contents.glossaries.filter((each) => files.has(each.file)).length;
    return {
      glossaries: listed - lost,
      myEntries: myFailure ? 0 : myEntries.length,
      notes: notes.length,
      lookups: lookups.length,
      settings,
      failed,
    };
  } catch (error) {
    if (error instanceof ImportError) return { failure: error.failure };
    const failure = storageFailure(error);
    if (!failure) throw error;
    return failure;
  }
}

/** The files in a zip by name. Throws an ImportError for what is none, breaks off or is a bomb. */
async function unpack(file: File): Promise<Map<string, Blob>> {
  const chunks = new Map<string, BlobPart[]>();
  const stream: AsyncIterable<Uint8Array> = file.stream();
  for await (const { name, chunk } of zipParts(stream, file.size, () => true)) {
    const known = chunks.get(name) ?? [];
    // The unpacker may use its memory again.
    known.push(new Uint8Array(chunk));
    chunks.set(name, known);
  }
  return new Map([...chunks].map(([name, parts]) => [name, new Blob(parts)]));
}

async function contentsOf(files: ReadonlyMap<string, Blob>): Promise<Backup | null> {
  try {
    const json: unknown = JSON.parse((await files.get(CONTENTS)?.text()) ?? '');
    const parsed = v.safeParse(BACKUP, json);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

async function restoreGlossaries(
  { glossaries }: Backup,
  files: ReadonlyMap<string, Blob>,
): Promise<Restored['failed']> {
  const failed: Restored['failed'] = [];
  for (const { id, title, language, origin, noise, file } of glossaries) {
    const content = files.get(file);
    if (!content) continue;
    const choices = {
      ...{ title, replaces: id },
      ...(language !== undefined && { language }),
      ...(origin && { origin }),
      ...(noise && { noise: Object.fromEntries(noise) }),
    };
    const result = await importFile(new File([content], `${title}.json`), choices, () => {});
    if ('failure' in result) failed.push({ title, failure: result.failure });
  }
  return failed;
}

async function restoreAllEdits({ glossaries, edits }: Backup): Promise<Restored['failed']> {
  const failed: Restored['failed'] = [];
  for (const [id, ofGlossary] of Map.groupBy(edits, glossaryOf)) {
    const result = await restoreEdits(ofGlossary);
    const title = glossaries.find((each) => each.id === id)?.title ?? id;
    if (result) failed.push({ title, failure: result.failure });
  }
  return failed;
}

/** Sets what is kept of glossaries besides their files, and the order. */
async function restoreRows(glossaries: Backup['glossaries']): Promise<void> {
  for (const { id, isOn, sites } of glossaries) await changeGlossary(id, { isOn, sites });
  const ids = glossaries.map(({ id }) => id);
  const others = (await listGlossaries()).map(({ id }) => id).filter((id) => !ids.includes(id));
  await orderGlossaries([...ids, ...others]);
}

async function restoreNotes(notes: Backup['notes']): Promise<void> {
  const transaction = (await openGlossaryDatabase()).transaction('notes', 'readwrite');
  for (const note of notes) {
    const known = await transaction.store.get(note.id);
    if (!known || known.changed < note.changed) await transaction.store.put(note);
  }
  await transaction.done;
}
