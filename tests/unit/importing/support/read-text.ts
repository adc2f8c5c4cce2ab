import type { ImportEntry, ImportProblem } from '../../../../glossary/importing/import-entry.ts';
import type { ImportOptions } from '../../../../glossary/importing/import-options.ts';
import type { ImportFailure } from '../../../../glossary/importing/problem-codes.ts';
import { type ImportResult, readGlossaryFile } from '../../../../glossary/importing/read-glossary-file.ts';
import type { GlossaryFile, GlossarySource } from '../../../../glossary/importing/source/glossary-source.ts';

/** What came of a file. */
export interface Outcome {
  entries: ImportEntry[];
  problems: ImportProblem[];
  result: ImportResult | ImportFailure;
  /** Bytes, as they were told. */
  progress: number[];
}

/** A file of these bytes or this text, which comes in chunks of so many bytes. */
export function fileOf(content: string | Uint8Array, name = 'list', chunkBytes = 50_000): GlossaryFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}

/** Reads a file and keeps all that is handed over. */
export async function readSource(source: GlossarySource, options: ImportOptions = {}): Promise<Outcome> {
  const entries: ImportEntry[] = [];
  const problems: ImportProblem[] = [];
  const progress: number[] = [];
  const result = await readGlossaryFile(source, options, {
    onEntry: (entry) => entries.push(entry),
    onProblem: (problem) => problems.push(problem),
    onProgress: (bytes) => progress.push(bytes),
  });
  return { entries, problems, progress, result };
}

/** Reads a file of this content. */
export function readContent(
  content: string | Uint8Array,
  {
    name = 'list',
    chunkBytes = 50_000,
    ...options
  }: ImportOptions & { name?: string; chunkBytes?: number } = {},
): Promise<Outcome> {
  return readSource(fileOf(content, name, chunkBytes), options);
}

/** An entry in short: terms by role, definitions and notes as texts. */
export function inShort({ terms, definitions, notes }: ImportEntry): string {
  const named = terms.map(({ text, role, language }) =>
    [role === 'preferred' ? '' : `${role} `, text, language === undefined ? '' : `@${language}`].join(''),
  );
  const texts = [definitions, notes].map((list) => list.map(({ text }) => text).join(' / '));
  return [named.join(', '), ...texts].join(' – ').replace(/(?: – )+$/, '');
}
