import { type FilesPlace, openRoot } from '../own-files.ts';

/** Resolves when nobody writes a generation any more: a context that was ended lets go of it a little later. */
export async function whenWritten(place: FilesPlace): Promise<void> {
  await navigator.locks.request(writingLock(place), () => {});
}

/** The name of the lock that a context holds while it writes a generation: the folder is no leftover then. */
export const writingLock = ({ id, generation }: FilesPlace): string => `writing ${id}/${generation}`;

/** A glossary's folder, with the names of the generations in it. */
interface GlossaryFolder {
  id: string;
  folder: FileSystemDirectoryHandle;
  generations: readonly string[];
}

/**
 * Removes all folders but those of the generations that `readKept` resolves with and those that are being written: what an
 * import leaves that the browser ended half-way. Does nothing where there are no files, or the browser denies them. Rejects when
 * it holds some that were just written.
 */
export async function sweepOwnFiles(readKept: () => Promise<readonly FilesPlace[]>): Promise<void> {
  const root = await openRoot(false).catch(() => null);
  if (!root) return;
  const folders = await foldersIn(root);
  const { held = [], pending = [] } = await navigator.locks.query();
  const written = new Set([...held, ...pending].map(({ name }) => name));
  // Last: who lets go of a lock has put the row that names the folder.
  const kept = await readKept();
  for (const folder of folders) await sweepGlossary(root, folder, kept, written);
}

async function foldersIn(root: FileSystemDirectoryHandle): Promise<GlossaryFolder[]> {
  const folders: GlossaryFolder[] = [];
  for await (const [id, folder] of root.entries()) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    const generations: string[] = [];
    for await (const generation of folder.keys()) generations.push(generation);
    folders.push({ id, folder, generations });
  }
  return folders;
}

async function sweepGlossary(
  root: FileSystemDirectoryHandle,
  { id, folder, generations }: GlossaryFolder,
  kept: readonly FilesPlace[],
  written: ReadonlySet<string | undefined>,
): Promise<void> {
  const isLeftOver = (generation: string): boolean =>
    !written.has(writingLock({ id, generation })) &&
    !kept.some((each) => each.id === id && each.generation === generation);
  const leftOver = generations.filter(isLeftOver);
  for (const generation of leftOver) await folder.removeEntry(generation, { recursive: true });
  if (leftOver.length < generations.length) return;
  // It has files again where an import has begun since.
  await root.removeEntry(id).catch(ignoreModification);
}

function ignoreModification(error: unknown): void {
  if (!(error instanceof DOMException) || error.name !== 'InvalidModificationError') throw error;
}
