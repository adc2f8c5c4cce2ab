import { Gunzip } from 'fflate';
import { ImportError } from '../problem-codes.ts';
import { UnpackLimit } from './unpack-limit.ts';

/** So much is unpacked in one step: a step of a bomb makes a thousand times of it. */
const STEP = 0x4000;

/** Whether these bytes begin a gzip file. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Unpacks gzip as it comes. Throws an ImportError for what is broken, cut off or a bomb. */
export async function* gunzipBytes(
  chunks: AsyncIterable<Uint8Array>,
  packedSize: number,
): AsyncGenerator<Uint8Array> {
  const limit = new UnpackLimit(packedSize);
  let unpacked: Uint8Array[] = [];
  const gunzip = new Gunzip((chunk) => {
    limit.add(chunk.length);
    unpacked.push(chunk);
  });
  for await (const chunk of chunks) {
    for (const step of stepsOf(chunk)) {
      pushStep(gunzip, step, false);
      yield* unpacked;
      unpacked = [];
    }
  }
  pushStep(gunzip, new Uint8Array(), true);
  yield* unpacked;
}

function pushStep(gunzip: Gunzip, step: Uint8Array, isLast: boolean): void {
  try {
    gunzip.push(step, isLast);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError({
      code: isLast ? 'truncated' : 'malformed',
      values: { format: 'gzip', detail: '' },
    });
  }
}

/** A chunk in pieces small enough to unpack one at a time. */
export function* stepsOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += STEP) yield chunk.subarray(start, start + STEP);
}
