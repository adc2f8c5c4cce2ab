import { describe, expect, test } from 'vitest';
import { inShort, readContent } from './support/read-text.ts';

const FULL = {
  format: 'neurogloss-glossary/1',
  title: 'Ward 4',
  language: 'en',
  version: '2',
  license: 'CC0-1.0',
  source: 'https://ward.example/',
  entries: [
    {
      id: 'mi',
      term: 'myocardial infarction',
      forms: [
        'MI',
        { text: 'Herzinfarkt', language: 'de', role: 'preferred' },
        { text: 'miocardial', role: 'hidden' },
      ],
      summary: 'The heart muscle dies.',
      detail: [{ text: 'Notarzt rufen.', language: 'de' }, 'Call help.'],
      references: ['A book', { text: 'A page', url: 'https://a.example/b' }],
      codes: [{ registry: 'ICD-10', code: 'I21' }],
      broader: ['heart'],
      related: ['angina'],
    },
  ],
};

const ENTRY = {
  id: 'mi',
  terms: [
    { text: 'myocardial infarction', role: 'preferred' },
    { text: 'Herzinfarkt', role: 'preferred', language: 'de' },
    { text: 'MI', role: 'synonym' },
    { text: 'miocardial', role: 'hidden' },
  ],
  definitions: [{ text: 'The heart muscle dies.' }],
  notes: [{ text: 'Notarzt rufen.', language: 'de' }, { text: 'Call help.' }],
  references: [{ text: 'A book' }, { text: 'A page', url: 'https://a.example/b' }],
  codes: [{ registry: 'ICD-10', code: 'I21' }],
  broader: ['heart'],
  related: ['angina'],
};

const { entries: _, format: __, ...METADATA } = FULL;

describe('our own format', () => {
  test.each([1, 7, 1000])('is read in chunks of %i bytes', async (chunkBytes) => {
    const { entries, result, problems } = await readContent(JSON.stringify(FULL, undefined, 2), {
      chunkBytes,
    });
    expect(entries).toEqual([{ ...ENTRY, line: 9 }]);
    expect(result).toEqual({ format: 'json', metadata: METADATA });
    expect(problems).toEqual([]);
  });

  test('is read as JSON Lines, with or without a first line about the file', async () => {
    const { entries: list, ...head } = FULL;
    const lines = list.map((entry) => JSON.stringify(entry));
    const described = await readContent([JSON.stringify(head), ...lines].join('\n'));
    expect(described.entries).toEqual([{ ...ENTRY, line: 2 }]);
    expect(described.result).toEqual({ format: 'json-lines', metadata: METADATA });
    const bare = await readContent([...lines, ...lines].join('\r\n'));
    expect(bare.entries.map(({ line }) => line)).toEqual([1, 2]);
    expect(bare.result).toEqual({ format: 'json-lines', metadata: {} });
  });

  test('may be an array of entries alone', async () => {
    const { entries } = await readContent('[{"term":"a"},\n{"term":"b"}]');
    expect(entries.map(({ terms, line }) => [terms[0]?.text, line])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('may be an object of terms and what they mean', async () => {
    const { entries } = await readContent(
      '{"MI": "heart attack",\n"TIA": "<b>mini-stroke</b>", "__proto__": "x"}',
    );
    expect(entries.map(inShort)).toEqual(['MI – heart attack', 'TIA – mini-stroke', '__proto__ – x']);
  });

  test('may be a list whose fields are named as columns are', async () => {
    const { entries } = await readContent(
      '[{"Word": "stroke", "German": "Schlaganfall", "Meaning": "<i>blood</i> is missing", "Aliases": ["CVA", "insult"], "rank": {"x": 1}}]',
    );
    expect(entries.map(inShort)).toEqual([
      'stroke, Schlaganfall@de, synonym CVA, synonym insult – blood is missing',
    ]);
  });

  test('of a later version is refused', async () => {
    const { result } = await readContent('{"format":"neurogloss-glossary/2","entries":[{"term":"a"}]}');
    expect(result).toEqual({ code: 'later-version', values: { version: 'neurogloss-glossary/2' } });
  });

  test('leaves out an entry with a wrong field, and names line and field', async () => {
    const { entries, problems } = await readContent(
      '{"entries":[\n{"term":"a"},\n{"term":"b","forms":[1]}]}',
    );
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'wrong-field', line: 3, field: 'forms.0' }]);
  });

  test('names each field it does not know once', async () => {
    const { entries, problems } = await readContent(
      '[{"term":"a","color":1,"__proto__":{"term":"c"}},{"term":"b","color":2}]',
    );
    expect(entries).toHaveLength(2);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-field color',
      'unknown-field __proto__',
    ]);
  });

  test.each([
    ['a missing comma', '{"entries": [\n  {"term": "a"}\n  {"term": "b"}\n]}', 3, 3],
    ['a fault inside an entry', '{"entries": [\n  {"term": "a",\n   "forms": [x]}\n]}', 3, 14],
    ['a fault after the end', '{"entries": [{"term": "a"}]}\n}', 2, 1],
  ])('with %s is refused by line and column', async (_name, content, line, column) => {
    const { result } = await readContent(content);
    expect(result).toMatchObject({ code: 'malformed', line, column });
  });

  test('that breaks off is refused', async () => {
    const { result } = await readContent('{"entries": [\n{"term": "a"},');
    expect(result).toMatchObject({ code: 'truncated', line: 2, column: 15 });
  });

  test('as JSON Lines goes on after a line that cannot be read', async () => {
    const { entries, problems } = await readContent('{"term":"a"}\n{"term":\n{"term":"b"}\n', {
      name: 'a.jsonl',
    });
    expect(entries).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'unreadable-line', line: 2 }]);
  });

  test('links to the web only', async () => {
    const { entries, problems } = await readContent(
      '[{"term":"a","references":["javascript:alert(1)",{"text":"b","url":"data:text/html,c"}]}]',
    );
    expect(entries[0]?.references).toEqual([{ text: 'b' }]);
    expect(problems.map(({ code }) => code)).toEqual(['unsafe-link', 'unsafe-link']);
  });
});
