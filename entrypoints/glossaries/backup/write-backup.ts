import { writeZip, type ZippedText } from '../../../glossary/exporting/write-zip.ts';
import { textOfFile } from '../export-file.ts';
import { openGlossaryDatabase, readRows } from '../glossary-database.ts';
import { listLookups } from '../lookups/lookup-store.ts';
import { timeStamp } from '../time-stamp.ts';
import { type Backup, CONTENTS } from './backup-schema.ts';

/**
 * Makes one file of all glossaries, own entries, notes, looked-up terms and settings, which `restoreBackup` reads. Each glossary in it is a file of our
 * own format, which can be imported by itself too, and is as it came: what the user has changed of it is apart. A glossary whose files the browser has removed is not in it.
 * @param settings as a file of settings; `null` where they could not be read
 */
export async function writeBackup(settings: string | null): Promise<File> {
  const database = await openGlossaryDatabase();
  const glossaries: Backup['glossaries'] = [];
  const texts: ZippedText[] = [];
  for (const row of await readRows()) {
    // What the user has written is compiled anew from the entries.
    const pieces = row.format === 'mine' ? null : await textOfFile(row).catch(() => null);
    if (row.format !== 'mine' && !pieces) continue;
    const file = `glossaries/${row.id}.json`;
    const { id, title, isOn, sites, languages, language = languages[0], format, fileName, noise = {} } = row;
    glossaries.push({
      ...{ id, title, language, isOn, sites },
      ...(format !== 'mine' && { origin: { format, fileName } }),
      noise: Object.entries(noise),
      file,
    });
    if (pieces) texts.push({ name: file, pieces });
  }
  const contents: Backup = {
    neurogloss: 'backup',
    version: 1,
    settings,
    glossaries,
    myEntries: await database.getAll('myEntries'),
    notes: await database.getAll('notes'),
    edits: await database.getAll('edits'),
    lookups: await listLookups(),
  };
  const chunks: BlobPart[] = [];
  const first = { name: CONTENTS, pieces: [`${JSON.stringify(contents, null, 2)}\n`] };
  for await (const chunk of writeZip([first, ...texts])) chunks.push(chunk);
  const [day] = timeStamp().split('T');
  return new File(chunks, `neurogloss-backup-${day}.zip`, { type: 'application/zip' });
}
