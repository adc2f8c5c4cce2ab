import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a zip by their paths. Throws when it is none. */
export function readZip(zip: string): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(files.filter(([path]) => !path.endsWith('/')));
}

/** Writes the files of a zip into a folder, which is made where there is none. */
export function unpack(zip: string, folder: string): void {
  for (const [path, bytes] of readZip(zip)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
