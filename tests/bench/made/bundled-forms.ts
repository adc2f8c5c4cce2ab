import { join } from 'node:path';
import { entryForms } from '../../../glossary/authoring/compiling/entry-file.ts';
import type { EntryForms } from '../../../glossary/form.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';

/** The forms of the bundled glossary. */
export async function bundledForms(): Promise<EntryForms[]> {
  const { entries } = await readGlossary(join(import.meta.dirname, '../../..'));
  return entries.map(entryForms);
}
