import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const CODE = /\.(?:ts|tsx|mjs)$/;

/** A file of the project. */
export interface ProjectFile {
  /** From the root, with slashes. */
  path: string;
  text: string;
}

/** The code below these folders, without what is generated or installed. */
export function codeFiles(...folders: string[]): ProjectFile[] {
  return folders.flatMap((folder) => projectFiles(folder)).filter(({ path }) => CODE.test(path));
}

/** All files below a folder, without what is generated or installed. */
export function projectFiles(folder: string): ProjectFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(ROOT, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The text of one file. Throws when there is none. */
export const fileText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g;

/** What a file imports: files of the project by path, packages by name. */
export function importsOf({ path, text }: ProjectFile): string[] {
  return [...text.matchAll(IMPORT)].map((found) => {
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    return name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name;
  });
}
