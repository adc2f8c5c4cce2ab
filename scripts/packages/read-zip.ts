import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Gives the files of a zip by their paths. Throws when it is none. */
export function readZip(zip: string): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(files.filter(([path]) => !path.endsWith('/')));
}
