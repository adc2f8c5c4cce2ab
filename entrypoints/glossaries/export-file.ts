import { EXPORT_FILES, type ExportFormat, exportGlossary } from '../../glossary/exporting/export-glossary.ts';
import type { ImportMetadata } from '../../glossary/importing/import-entry.ts';
import { openEditedTexts } from './edits/edited-texts.ts';
import { readRows, type StoredRow } from './glossary-database.ts';
import { openOwnTexts } from './own-texts.ts';

/** UTF-16 code units of text that are held at once: browsers keep blobs out of the memory, and strings in it. */
const PART = 1_000_000;

/** Makes a file of a glossary as the user has changed it, named by its title. Rejects for one that is gone, or whose files the browser has removed. */
export async function exportFile(id: string, format: ExportFormat): Promise<File> {
  const row = (await readRows()).find((each) => each.id === id);
  if (!row) throw new DOMException(`There is no glossary ${id}.`, 'NotFoundError');
  const finished: Blob[] = [];
  let text = '';
  const texts = await openEditedTexts(row);
  for await (const part of exportGlossary(format, texts.all(), metadataOf(row))) {
    text += part;
    if (text.length < PART) continue;
    finished.push(new Blob([text]));
    text = '';
  }
  const { ending, mediaType } = EXPORT_FILES[format];
  return new File([...finished, text], `${fileNameOf(row.title)}.${ending}`, { type: mediaType });
}

/** The text of a glossary's file in our own format, without what the user has changed, in pieces. Rejects likewise. */
export async function textOfFile(row: StoredRow): Promise<AsyncIterable<string>> {
  const texts = await openOwnTexts(row);
  return exportGlossary('json', texts.all(), metadataOf(row));
}

function metadataOf(row: StoredRow): ImportMetadata {
  const { title, languages, language = languages[0], version, license, source } = row;
  return {
    title,
    ...(language !== undefined && { language }),
    ...(version !== undefined && { version }),
    ...(license !== undefined && { license }),
    ...(source !== undefined && { source }),
  };
}

/** A title without what systems forbid in the names of files. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '') || 'glossary';
