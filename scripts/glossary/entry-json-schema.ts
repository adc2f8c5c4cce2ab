import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ENTRY } from '../../glossary/authoring/compiling/entry-file.ts';

/** The JSON Schema by which editors complete and check entry files, as the text of `glossary/entry.schema.json`. */
export function entryJsonSchema(): string {
  // Word counts and trimming have no counterpart in JSON Schema: the build checks them.
  const schema = toJsonSchema(ENTRY, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Neurogloss entry' }, undefined, 2)}\n`;
}

// `npm run glossary:schema` writes the file.
if (import.meta.main) {
  await writeFile(join(import.meta.dirname, '../../glossary/entry.schema.json'), entryJsonSchema());
}
