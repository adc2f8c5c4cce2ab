import { type ColumnsPreview, previewColumns as previewTable } from './csv/preview-columns.ts';
import { readTable } from './csv/read-table.ts';
import { type Detected, detectFormat } from './detect-format.ts';
import type { Format, ImportEntry, ImportMetadata, ImportProblem } from './import-entry.ts';
import type { ImportOptions } from './import-options.ts';
import { readJsonLines, readOwnJson } from './json/read-own-json.ts';
import { readObo } from './obo/read-obo.ts';
import { readObographs } from './obo/read-obographs.ts';
import { ImportError, type ImportFailure } from './problem-codes.ts';
import { openPacked } from './read-packed.ts';
import { readSkos } from './skos/read-skos.ts';
import type { GlossaryFile, GlossarySource, ImportHandlers } from './source/glossary-source.ts';
import { SourceReader } from './source/source-reader.ts';
import { isStardict, readStardict } from './stardict/read-stardict.ts';
import { readTbx } from './tbx/read-tbx.ts';

/** What was read: which format it was, and what the file says of itself. */
export interface ImportResult {
  format: Format;
  metadata: ImportMetadata;
}

/**
 * Reads a glossary of any format. Entries are handed over one by one, as they are read; problems are what was left out.
 * What is refused returns a failure, and then no entry counts, also of those that were handed over before. It never throws for
 * what a file holds, but for what a handler throws.
 */
export async function readGlossaryFile(
  source: GlossarySource,
  options: ImportOptions,
  handlers: ImportHandlers,
): Promise<ImportResult | ImportFailure> {
  return orFailure(async () => {
    const counting = new CountingHandlers(handlers, source.size);
    const result = await readSource(source, options, counting);
    if (counting.entries === 0) throw new ImportError({ code: 'no-entries' });
    return result;
  });
}

/** Counts entries, and has the progress neither go back nor beyond the end: some formats are read more than once. */
class CountingHandlers implements ImportHandlers {
  entries = 0;
  #bytes = 0;
  readonly #handlers: ImportHandlers;
  readonly #size: number;

  constructor(handlers: ImportHandlers, size: number) {
    this.#handlers = handlers;
    this.#size = size;
  }

  readonly onEntry = (entry: ImportEntry): void => {
    this.entries++;
    this.#handlers.onEntry(entry);
  };

  readonly onProblem = (problem: ImportProblem): void => this.#handlers.onProblem(problem);

  readonly onProgress = (bytes: number): void => {
    const next = Math.min(bytes, this.#size);
    if (next <= this.#bytes) return;
    this.#bytes = next;
    this.#handlers.onProgress(next);
  };
}

const filesOf = (source: GlossarySource): GlossaryFile[] => [source, ...(source.siblings ?? [])];

const namesOf = (source: GlossarySource): string[] => filesOf(source).map(({ name }) => name);

async function readSource(
  source: GlossarySource,
  options: ImportOptions,
  handlers: ImportHandlers,
): Promise<ImportResult> {
  // Of the files of a dictionary any may be the one that was named first.
  if (isStardict(namesOf(source))) {
    return { format: 'stardict', metadata: await readStardict(filesOf(source), handlers) };
  }
  const opened = await openSource(source, handlers.onProgress);
  if ('read' in opened) return { format: opened.format, metadata: await opened.read(handlers) };
  return readAs(opened.detected, opened.reader, options, handlers);
}

/** A source whose format is known, taken out of the zip or tar that it may be in. */
async function openSource(source: GlossarySource, onProgress?: (bytes: number) => void) {
  const reader = await SourceReader.open(source, onProgress);
  const detected = detectFormat(reader.head, reader.name);
  if (detected.format !== 'zip' && detected.format !== 'tar') return { reader, detected };
  const packed = await openPacked(reader, detected.format);
  if (packed.format !== undefined) return packed;
  const inner = await SourceReader.open(packed.file);
  return { reader: inner, detected: detectFormat(inner.head, inner.name) };
}

/** The columns of a table, for the user to assign; undefined for files of other formats, and a failure for what is no glossary. */
export async function previewColumns(
  source: GlossarySource,
  options: ImportOptions,
): Promise<ColumnsPreview | ImportFailure | undefined> {
  return orFailure(async () => {
    if (isStardict(namesOf(source))) return undefined;
    const opened = await openSource(source);
    if (!('reader' in opened)) return undefined;
    const { format } = opened.detected;
    return format === 'csv' || format === 'anki' ? previewTable(opened.reader, options) : undefined;
  });
}

async function orFailure<T>(read: () => Promise<T>): Promise<T | ImportFailure> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportError) return error.failure;
    throw error;
  }
}

async function readAs(
  detected: Detected,
  reader: SourceReader,
  options: ImportOptions,
  handlers: ImportHandlers,
): Promise<ImportResult> {
  const { format } = detected;
  switch (format) {
    case 'json':
      return { format, metadata: await readOwnJson(reader, handlers) };
    case 'json-lines':
      return { format, metadata: await readJsonLines(reader, handlers) };
    case 'tbx':
      return { format, metadata: await readTbx(reader, handlers) };
    case 'skos':
      return { format, metadata: await readSkos(reader, detected.notation, handlers) };
    case 'obo':
      return { format, metadata: await readObo(reader, handlers) };
    case 'obographs':
      return { format, metadata: await readObographs(reader, handlers) };
    case 'csv':
    case 'anki':
      return { format, metadata: await readTable(reader, options, handlers) };
    case 'stardict':
      throw new ImportError({ code: 'missing-part', values: { name: '.idx' } });
    default:
      // A zip within a zip.
      throw new ImportError({ code: 'unknown-format' });
  }
}
