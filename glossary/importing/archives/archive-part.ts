/** A piece of a file in an archive, in the order of the archive. */
export interface ArchivePart {
  /** With folders, as the archive writes it. */
  name: string;
  chunk: Uint8Array;
  isLast: boolean;
}

/** Which files of an archive are read; of others nothing is unpacked. */
export type IsWanted = (name: string) => boolean;

/** A name without its folders. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
