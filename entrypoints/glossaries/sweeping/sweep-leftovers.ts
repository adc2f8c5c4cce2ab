import { readPlaces } from '../glossary-database.ts';
import type { FilesPlace } from '../own-files.ts';
import { sweepOwnFiles, whenWritten } from './sweep-files.ts';

/** Milliseconds before each further try: a browser holds the files of a worker after its end, on a busy machine for seconds. */
const RESTS = [20, 50, 100, 200, 400, 800, 1_600, 3_200, 6_400];

/**
 * Removes the files that no row names; those too that were just being written, once they are let go of. What cannot be removed
 * now stays until the next time. Never rejects.
 */
export async function sweepLeftovers(written?: FilesPlace): Promise<void> {
  if (written) await whenWritten(written);
  for (const rest of RESTS) {
    if (await isSwept()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, rest);
    });
  }
}

async function isSwept(): Promise<boolean> {
  try {
    await sweepOwnFiles(readPlaces);
    return true;
  } catch {
    return false;
  }
}
