import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ENTRY } from '../../glossary/authoring/compiling/entry-file.ts';
import { GLOSSARY } from '../../glossary/importing/json/glossary-schema.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The JSON Schema by which editors complete and check entry files, as the text of `glossary/entry.schema.json`. */
export function entryJsonSchema(): string {
  // Word counts and trimming have no counterpart in JSON Schema: the build checks them.
  const schema = toJsonSchema(ENTRY, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Neurogloss entry' }, undefined, 2)}\n`;
}

/** The JSON Schema of the files in which users keep glossaries, as the text of `docs/glossary.schema.json`: what their reader checks by. */
export function glossaryJsonSchema(): string {
  const schema = toJsonSchema(GLOSSARY, { typeMode: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Neurogloss glossary, version 1' }, undefined, 2)}\n`;
}

// `npm run glossary:schema` writes the files.
if (import.meta.main) {
  await writeFile(join(ROOT, 'glossary/entry.schema.json'), entryJsonSchema());
  await writeFile(join(ROOT, 'docs/glossary.schema.json'), glossaryJsonSchema());
}
