import { ImportError } from '../problem-codes.ts';
import type { GlossaryFile } from '../source/glossary-source.ts';
import { type Pass, type SourceReader, UNCOUNTED } from '../source/source-reader.ts';
import { type ArchivePart, baseName, type IsWanted } from './archive-part.ts';
import { tarParts } from './tar-parts.ts';
import { isEncrypted, zipParts } from './zip-parts.ts';

/** Programs' own files that are zips, by a file in them. */
const OTHERS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^xl\/workbook/, 'Excel'],
  [/^word\/document/, 'Word'],
  [/^ppt\/presentation/, 'PowerPoint'],
  [/^collection\.anki2\w*$/, 'Anki (.apkg)'],
  [/^META-INF\/manifest\.xml$/, 'OpenDocument'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
];

/** A zip or tar file whose files are read without unpacking it anywhere. */
export class Archive {
  /** All files, with folders. */
  readonly names: readonly string[];
  readonly #reader: SourceReader;
  readonly #format: 'zip' | 'tar';

  private constructor(reader: SourceReader, format: 'zip' | 'tar', names: readonly string[]) {
    this.#reader = reader;
    this.#format = format;
    this.names = names;
  }

  /** Reads the names. Throws an ImportError for an encrypted zip and for files of programs that hold no glossary. */
  static async open(reader: SourceReader, format: 'zip' | 'tar'): Promise<Archive> {
    if (format === 'zip' && isEncrypted(reader.head)) throw new ImportError({ code: 'encrypted' });
    const names: string[] = [];
    const note: IsWanted = (name) => {
      names.push(name);
      return false;
    };
    // Nothing is wanted: all that comes are the names.
    for await (const _ of partsOf(reader, format, note, UNCOUNTED));
    const kind = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
    if (kind !== undefined) throw new ImportError({ code: 'no-glossary', values: { kind } });
    return new Archive(reader, format, names);
  }

  /** The pieces of the files that are wanted, in one reading. */
  parts(isWanted: IsWanted, pass?: Pass): AsyncIterable<ArchivePart> {
    return partsOf(this.#reader, this.#format, isWanted, pass);
  }

  /**
   * Its files in the order of the names. Each reads the archive when it is read, and those that count tell its progress. Their
   * sizes are that of the archive, which bounds what may come out of them.
   */
  files(counts: (name: string) => boolean): GlossaryFile[] {
    return this.names.map((name) => ({
      name: baseName(name),
      size: this.#reader.size,
      stream: () => chunksOf(this.parts((other) => other === name, counts(name) ? undefined : UNCOUNTED)),
    }));
  }
}

function partsOf(reader: SourceReader, format: 'zip' | 'tar', isWanted: IsWanted, pass?: Pass) {
  return format === 'zip'
    ? zipParts(reader.bytes(pass), reader.size, isWanted)
    : tarParts(reader.bytes(pass), isWanted);
}

async function* chunksOf(parts: AsyncIterable<ArchivePart>): AsyncGenerator<Uint8Array> {
  for await (const { chunk, isLast } of parts) {
    yield chunk;
    if (isLast) return;
  }
}
