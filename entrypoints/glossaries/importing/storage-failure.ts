import type { ImportFailure, StoreFailureCode } from '../glossary-row.ts';

/** The codes of what the browser's storage refuses, by the names of its errors. */
const CODES: ReadonlyMap<string, StoreFailureCode> = new Map([
  ['QuotaExceededError', 'storage-full'],
  // Private windows of Firefox, and browsers that are to keep nothing.
  ['SecurityError', 'storage-refused'],
  ['NotAllowedError', 'storage-refused'],
  ['InvalidStateError', 'storage-refused'],
  ['UnknownError', 'storage-refused'],
]);

/** What to tell the user of an error of the browser's storage, or of an index that is full; `undefined` for any other error. */
export function storageFailure(error: unknown): ImportFailure | undefined {
  if (error instanceof RangeError) return { failure: { code: 'too-many-entries' } };
  const code = error instanceof DOMException ? CODES.get(error.name) : undefined;
  return code === undefined ? undefined : { failure: { code } };
}
