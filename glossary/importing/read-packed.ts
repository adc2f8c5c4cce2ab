import { Archive } from './archives/archive.ts';
import { baseName } from './archives/archive-part.ts';
import type { ImportMetadata } from './import-entry.ts';
import { ImportError } from './problem-codes.ts';
import type { GlossaryFile, ImportHandlers } from './source/glossary-source.ts';
import type { SourceReader } from './source/source-reader.ts';
import { isStardict, readStardict } from './stardict/read-stardict.ts';
import { isYomitan, readYomitan } from './yomitan/read-yomitan.ts';

/** What a packed file turned out to be: a dictionary, or a file that is read like one that was never packed. */
export type Packed =
  | { format: 'yomitan' | 'stardict'; read(handlers: ImportHandlers): Promise<ImportMetadata> }
  | { format: undefined; file: GlossaryFile };

/** The endings of what is read from an archive that holds other files too. */
const GLOSSARY = /\.(?:csv|tsv|txt|json|jsonl|ndjson|jsonld|tbx|xml|rdf|ttl|nt|obo)(?:\.gz)?$/i;

/** What some systems put beside the files that were packed. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/;

/** Opens a zip or tar: a dictionary of Yomitan or StarDict, or the one glossary in it. Throws an ImportError for others. */
export async function openPacked(reader: SourceReader, format: 'zip' | 'tar'): Promise<Packed> {
  const archive = await Archive.open(reader, format);
  if (isYomitan(archive)) return { format: 'yomitan', read: (handlers) => readYomitan(archive, handlers) };
  if (isStardict(archive.names)) {
    const files = archive.files((name) => /\.dict(?:\.dz|\.gz)?$/i.test(name));
    return { format: 'stardict', read: (handlers) => readStardict(files, handlers) };
  }
  return { format: undefined, file: onlyGlossary(archive) };
}

function onlyGlossary(archive: Archive): GlossaryFile {
  const names = archive.names.filter((name) => !LITTER.test(name));
  const [name, other] = names.length === 1 ? names : names.filter((candidate) => GLOSSARY.test(candidate));
  const file = archive.files(() => true)[archive.names.indexOf(name ?? '')];
  if (!file || name === undefined || other !== undefined) {
    const list = names.map(baseName).slice(0, 5).join(', ');
    throw new ImportError({ code: 'no-glossary', values: { kind: `zip (${list})` } });
  }
  return file;
}
