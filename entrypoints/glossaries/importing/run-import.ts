import type { ImportEntry } from '../../../glossary/importing/import-entry.ts';
import { type ImportResult, readGlossaryFile } from '../../../glossary/importing/read-glossary-file.ts';
import type { CommonWords } from '../../../glossary/own/common-words.ts';
import { GlossaryCompiler } from '../../../glossary/own/glossary-compiler.ts';
import type { ImportFailure } from '../glossary-row.ts';
import type { ImportChoices, ImportProgress } from '../import-preview.ts';
import { type FilesPlace, OWN_FILES, type OwnFile } from '../own-files.ts';
import { fileSource } from './file-source.ts';
import type { TaskResults, WrittenGlossary } from './import-messages.ts';
import { LanguageCounts } from './language-counts.ts';
import { OutputFolder } from './output-folder.ts';

/** Where the files go, and what they are made by. */
export interface ImportTarget {
  place: FilesPlace;
  /** The user's languages, the best first. */
  languages: readonly string[];
  commonWords: CommonWords;
}

/** Hands over entries one by one; returns what else is known of them, or why there are none. */
type EntrySource<Read> = (add: (entry: ImportEntry) => void) => Promise<Read | ImportFailure>;

/** Entries after which progress is reported, besides that of the bytes read: a small file may hold many. */
export const REPORT_AFTER = 500;

type Progressed = (progress: Pick<ImportProgress, 'stage' | 'part' | 'bytes' | 'entries'>) => void;

/** How far a file has been read. */
export const readingProgress = (
  { size }: File,
  bytes: number,
  entries: number,
): Pick<ImportProgress, 'stage' | 'part' | 'bytes' | 'entries'> => ({
  stage: 'reading',
  part: size === 0 ? 1 : bytes / size,
  bytes,
  entries,
});

/** Compiles a file into the files of a new generation. */
export function runImport(
  file: File,
  choices: ImportChoices,
  target: ImportTarget,
  progressed: Progressed,
): Promise<TaskResults['import']> {
  return writeGlossary<ImportResult>(
    async (add) => {
      let [entries, bytes] = [0, 0];
      const report = (): void => progressed(readingProgress(file, bytes, entries));
      const read = await readGlossaryFile(
        fileSource(file, choices.siblings),
        { ...choices.table },
        {
          onEntry: (entry) => {
            entries++;
            add(entry);
            if (entries % REPORT_AFTER === 0) report();
          },
          onProblem: () => {},
          onProgress: (read) => {
            bytes = read;
            report();
          },
        },
      );
      return 'code' in read ? { failure: read } : read;
    },
    choices,
    target,
    (entries, stage, part) => progressed({ stage, part, bytes: file.size, entries }),
  );
}

/** Compiles entries that are no file's into the files of a new generation. */
export function compileEntries(
  entries: readonly ImportEntry[],
  choices: Pick<ImportChoices, 'language' | 'noise'>,
  target: ImportTarget,
): Promise<TaskResults['compile']> {
  const source: EntrySource<Pick<WrittenGlossary, 'metadata'>> = async (add) => {
    for (const entry of entries) add(entry);
    return { metadata: {} };
  };
  return writeGlossary(source, choices, target, () => {});
}

async function writeGlossary<Read extends Pick<WrittenGlossary, 'metadata'>>(
  source: EntrySource<Read>,
  { language, noise = {} }: ImportChoices,
  { place, languages, commonWords }: ImportTarget,
  progressed: (entries: number, stage: ImportProgress['stage'], part: number) => void,
): Promise<(Read & Omit<WrittenGlossary, 'metadata'>) | ImportFailure> {
  const encoder = new TextEncoder();
  // Written at the end: Firefox holds a file that a worker was writing when it was ended, and with it the folder.
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const counts = new LanguageCounts();
  const compiler = new GlossaryCompiler({
    forms: { commonWords, language, noise },
    languages,
    append(text) {
      const bytes = encoder.encode(text);
      pieces.push(bytes);
      return bytes.byteLength;
    },
  });
  const read = await source((entry) => {
    counts.add(entry);
    compiler.add(entry);
  });
  if ('failure' in read) return read;
  const { entries } = compiler;
  progressed(entries, 'compiling', 0);
  const files = compiler.finish((part) => progressed(entries, 'compiling', part));
  progressed(entries, 'storing', 0);
  const parts: Record<OwnFile, BufferSource[]> = {
    'texts.json': pieces,
    'texts.bin': [files.texts],
    'index.bin': [files.index],
    'search.bin': [files.search],
  };
  const bytes = Object.values(parts)
    .flat()
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
  const folder = await OutputFolder.create(place);
  for (const name of OWN_FILES)
    await folder.write(name, parts[name], (written) => progressed(entries, 'storing', written / bytes));
  const fileLanguage = language ?? read.metadata.language;
  const found = counts.sorted(fileLanguage).map((each) => each.language);
  return {
    ...read,
    languages: found,
    language: fileLanguage,
    entries,
    forms: files.forms,
    bytes,
  };
}
