import type { GlossarySource } from '../../../glossary/importing/source/glossary-source.ts';

/** A file as readers take it, with the files that were chosen beside it. */
export function fileSource(file: File, siblings: readonly File[] = []): GlossarySource {
  return { name: file.name, size: file.size, stream: () => file.stream(), siblings };
}
