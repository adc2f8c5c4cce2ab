import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { glossaryJsonSchema } from '../../../scripts/glossary/json-schemas.ts';
import { inShort, readContent } from './support/read-text.ts';

const textOf = (path: string): Promise<string> =>
  readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the JSON Schema of glossary files is the one that the reader checks by', async () => {
  const hint = 'Run `npm run glossary:schema` and commit docs/glossary.schema.json.';
  expect(JSON.parse(await textOf('docs/glossary.schema.json')), hint).toEqual(
    JSON.parse(glossaryJsonSchema()),
  );
});

test('the examples of docs/GLOSSARY_FORMAT.md are read without a problem', async () => {
  const examples = [...(await textOf('docs/GLOSSARY_FORMAT.md')).matchAll(/```json\n(.*?)```/gs)];
  const read = await Promise.all(examples.map(([, text = '']) => readContent(text)));
  expect(read.map(({ result }) => 'format' in result && result.format)).toEqual(['json', 'json-lines']);
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  expect(read[0]?.entries.map(inShort)[0]).toMatch(
    /^myocardial infarction, synonym MI, synonym Herzinfarkt@de, hidden/,
  );
});
