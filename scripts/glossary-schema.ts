import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryJsonSchema } from './glossary/entry-json-schema.ts';

await writeFile(join(import.meta.dirname, '../glossary/entry.schema.json'), entryJsonSchema());
