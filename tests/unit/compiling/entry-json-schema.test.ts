import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { entryJsonSchema } from '../../../scripts/glossary/json-schemas.ts';

test('the schema for editors is the one that the build checks by', async () => {
  const path = new URL('../../../glossary/entry.schema.json', import.meta.url);
  const hint = 'Run `npm run glossary:schema` and commit glossary/entry.schema.json.';
  expect(JSON.parse(await readFile(path, 'utf8')), hint).toEqual(JSON.parse(entryJsonSchema()));
});
