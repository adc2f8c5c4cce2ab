import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZip } from './read-zip.ts';

/** Writes the files of a zip into a folder, which is made where there is none. */
export function unpack(zip: string, folder: string): void {
  for (const [path, bytes] of readZip(zip)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
