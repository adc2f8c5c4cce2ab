import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlineOf } from '../../glossary/authoring/compiling/outline-of.ts';
import { describeProblem } from '../../glossary/authoring/compiling/problem.ts';
import { type CompiledEntry, textFile } from '../../glossary/compiled-entry.ts';
import { commonWordsFile } from '../packages/common-words-file.ts';
import { compileGlossary } from './compile-glossary.ts';
import { formatCitations } from './format-citations.ts';
import { readGlossary } from './read-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMPILED = join(ROOT, '.glossary');

/** A file for the package: where it is now, and where it belongs. */
export interface PackageFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Compiles the glossary into the files that the package carries.
 * Rejects with every problem, a line each, when an entry file is broken: a package never holds half a glossary.
 */
export async function bundledGlossaryFiles(): Promise<PackageFile[]> {
  const { problems, ...files } = await readGlossary(ROOT);
  if (problems.length > 0) {
    throw new Error(
      `The glossary has ${problems.length} problems:\n${problems.map(describeProblem).join('\n')}`,
    );
  }
  const compiled = compileGlossary(files, formatCitations([...files.references.values()]));
  const labels = compiled.labels.map(({ id, term, kind }) => [id, term, kind]);
  return writeFiles(
    new Map<string, string | ArrayBuffer>([
      ['common-words.txt', commonWordsFile()],
      ['index.bin', compiled.index],
      ['labels.json', JSON.stringify(labels)],
      ['outline.json', JSON.stringify(outlineOf(compiled.entries))],
      ['search.bin', compiled.search],
      ...textFiles(compiled.entries),
    ]),
  );
}

function textFiles(entries: readonly CompiledEntry[]): [name: string, content: string][] {
  const files = Map.groupBy(entries, (entry) => textFile(entries.indexOf(entry)));
  return [...files].map(([name, members]) => [
    name,
    JSON.stringify(Object.fromEntries(members.map((each) => [each.id, each]))),
  ]);
}

async function writeFiles(files: ReadonlyMap<string, string | ArrayBuffer>): Promise<PackageFile[]> {
  await rm(COMPILED, { recursive: true, force: true });
  await mkdir(COMPILED, { recursive: true });
  return Promise.all(
    [...files].map(async ([name, content]) => {
      const absoluteSrc = join(COMPILED, name);
      await writeFile(absoluteSrc, typeof content === 'string' ? content : new Uint8Array(content));
      return { absoluteSrc, relativeDest: `glossary/${name}` };
    }),
  );
}
