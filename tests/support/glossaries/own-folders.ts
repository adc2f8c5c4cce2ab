/** The folders of own glossaries' files that there are, as "glossary/generation". To be run in a context of the extension. */
export async function ownFolders(): Promise<string[]> {
  const storage = await navigator.storage.getDirectory();
  const root = await storage.getDirectoryHandle('glossaries').catch(() => null);
  const found: string[] = [];
  for await (const glossary of root?.values() ?? [])
    if (glossary instanceof FileSystemDirectoryHandle)
      for await (const generation of glossary.keys()) found.push(`${glossary.name}/${generation}`);
  return found.sort();
}
