import { type FilesPlace, openRoot } from './own-files.ts';

/** Resolves when nobody writes a generation any more: a context that was ended lets go of it a little later. */
export async function whenWritten(place: FilesPlace): Promise<void> {
  await navigator.locks.request(writingLock(place), () => {});
}

/** The name of the lock that a context holds while it writes a generation: the folder is no leftover then. */
export const writingLock = ({ id, generation }: FilesPlace): string => `writing ${id}/${generation}`;

/**
 * Removes all folders but those of these generations and those that are being written: what an import leaves that the browser
 * ended half-way. Does nothing where there are no files, or the browser denies them. Rejects when it holds some that were just written.
 */
export async function sweepOwnFiles(kept: readonly FilesPlace[]): Promise<void> {
  const root = await openRoot(false).catch(() => null);
  if (!root) return;
  const { held = [], pending = [] } = await navigator.locks.query();
  const written = new Set([...held, ...pending].map(({ name }) => name));
  for await (const [id, folder] of root.entries()) {
    if (folder instanceof FileSystemDirectoryHandle) await sweepGlossary(root, { id, folder }, kept, written);
  }
}

async function sweepGlossary(
  root: FileSystemDirectoryHandle,
  { id, folder }: { id: string; folder: FileSystemDirectoryHandle },
  kept: readonly FilesPlace[],
  written: ReadonlySet<string | undefined>,
): Promise<void> {
  let isEmpty = true;
  for await (const generation of folder.keys()) {
    const isKept = kept.some((each) => each.id === id && each.generation === generation);
    if (isKept || written.has(writingLock({ id, generation }))) isEmpty = false;
    else await folder.removeEntry(generation, { recursive: true });
  }
  if (isEmpty) await root.removeEntry(id, { recursive: true });
}
