/** The folder of all glossaries' files in the origin's private file system: in it one for each, in that one a generation. */
const ROOT = 'glossaries';

/** The files of a glossary. */
export const OWN_FILES = ['index.bin', 'search.bin', 'texts.json', 'texts.bin'] as const;

export type OwnFile = (typeof OWN_FILES)[number];

/** Where a glossary's files are: a generation is written as a whole, and never changed. */
export interface FilesPlace {
  id: string;
  generation: string;
}

/** Letters and digits that no other glossary and no other generation has. */
export const newId = (): string => crypto.randomUUID().slice(0, 8);

/** The folder of all glossaries' files. Rejects with `NotFoundError` when there is none, unless it is to be created. */
export async function openRoot(create: boolean): Promise<FileSystemDirectoryHandle> {
  const storage = await navigator.storage.getDirectory();
  return storage.getDirectoryHandle(ROOT, { create });
}

/** The folder of a generation. Rejects with `NotFoundError` when it is gone, unless it is to be created. */
export async function openGeneration(
  { id, generation }: FilesPlace,
  { create = false } = {},
): Promise<FileSystemDirectoryHandle> {
  const root = await openRoot(create);
  const glossary = await root.getDirectoryHandle(id, { create });
  return glossary.getDirectoryHandle(generation, { create });
}

/** One of a glossary's files. Rejects with `NotFoundError` when the browser has removed it. */
export async function readOwnFile(place: FilesPlace, name: OwnFile): Promise<File> {
  const folder = await openGeneration(place);
  return (await folder.getFileHandle(name)).getFile();
}

/** Whether all files of a generation are there. */
export async function hasOwnFiles(place: FilesPlace): Promise<boolean> {
  try {
    const folder = await openGeneration(place);
    await Promise.all(OWN_FILES.map((name) => folder.getFileHandle(name)));
    return true;
  } catch {
    return false;
  }
}
