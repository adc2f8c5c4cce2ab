import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportGlossary } from '../../../glossary/exporting/export-glossary.ts';
import { FORMATS } from '../../../glossary/importing/import-entry.ts';
import { FAILURE_CODES, PROBLEM_CODES } from '../../../glossary/importing/problem-codes.ts';
import { ENTRIES, METADATA } from './support/arbitrary-entries.ts';
import { type Outcome, readContent } from './support/read-text.ts';

/** What must be true of whatever came of a file. */
function check({ entries, problems, result }: Outcome): void {
  if ('code' in result) expect(FAILURE_CODES).toContain(result.code);
  else {
    expect(FORMATS).toContain(result.format);
    expect(entries.length).toBeGreaterThan(0);
  }
  for (const { code, line = 1 } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(line).toBeGreaterThan(0);
  }
  for (const { terms, definitions, notes, references } of entries) {
    expect(terms.some(({ role }) => role !== 'hidden')).toBe(true);
    for (const { text } of [...terms, ...definitions, ...notes, ...references]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
    for (const { url = 'https://' } of references) expect(url).toMatch(/^https?:\/\//);
  }
}

const NODES = {
  '@context': { s: 'http://www.w3.org/2004/02/skos/core#' },
  '@graph': [{ '@id': 'x:a', 's:prefLabel': 'a' }],
};

/** Small files of the formats that nothing exports. */
const OTHERS: readonly Uint8Array[] = [
  strToU8('format-version: 1.2\n\n[Term]\nid: A:1\nname: a\ndef: "b" [PMID:1]\nsynonym: "c" EXACT []\n'),
  strToU8('{"graphs":[{"nodes":[{"id":"A:1","lbl":"a","meta":{"definition":{"val":"b"}}}],"edges":[]}]}'),
  strToU8(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"><s:Concept rdf:about="a"><s:prefLabel xml:lang="en">a</s:prefLabel></s:Concept></rdf:RDF>',
  ),
  strToU8(JSON.stringify(NODES)),
  strToU8('{"term":"a"}\n{"term":"b","forms":["c"]}\n'),
  zipSync({
    'index.json': strToU8('{"title":"A","format":3}'),
    'term_bank_1.json': strToU8('[["a","b","","",0,["c"],1,""]]'),
  }),
  zipSync({
    'a.ifo': strToU8('bookname=A\nsametypesequence=m\n'),
    'a.idx': Uint8Array.of(0x61, 0, 0, 0, 0, 0, 0, 0, 0, 3),
    'a.dict': strToU8('abc'),
  }),
];

/** What one change does to the bytes of a file. */
const CHANGE = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'cut', 'insert', 'remove', 'repeat'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom('"', '\n', '<', '>', '{', '[', '&', '\0', '\\', '\t', ';', '[Term]\n', '"""')
      .map((text) => strToU8(text)),
  ),
});

function changed(
  file: Uint8Array,
  changes: readonly { at: number; kind: string; bytes: Uint8Array }[],
): Uint8Array {
  let bytes = [...file];
  for (const change of changes) {
    const at = Math.floor(change.at * bytes.length);
    if (change.kind === 'cut') bytes = bytes.slice(0, at);
    else if (change.kind === 'remove') bytes.splice(at, change.bytes.length);
    else if (change.kind === 'insert') bytes.splice(at, 0, ...change.bytes);
    else if (change.kind === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + 50));
    else bytes[at] = (bytes[at] ?? 0) ^ (change.bytes[0] ?? 1);
  }
  return Uint8Array.from(bytes);
}

const EXPORTED = fc
  .tuple(ENTRIES, METADATA, fc.constantFrom<ExportFormat>('json', 'csv', 'tbx', 'skos', 'anki'))
  .map(([entries, metadata, format]) => async () => {
    const pieces: string[] = [];
    for await (const piece of exportGlossary(format, entries, metadata)) pieces.push(piece);
    return strToU8(pieces.join(''));
  });

const FILE = fc.oneof(
  EXPORTED,
  fc.constantFrom(...OTHERS).map((bytes) => async () => bytes),
);

describe('a file that was changed anywhere', () => {
  test('ends as entries or as a clear failure, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        FILE,
        fc.array(CHANGE, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 7, 64, 50_000),
        async (file, changes, chunkBytes) => {
          check(await readContent(changed(await file(), changes), { chunkBytes }));
        },
      ),
    );
  });

  test('ends so also when it is of no format at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => check(await readContent(bytes))),
    );
  });
});

describe('a file of the same text', () => {
  test('says the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(FILE, fc.integer({ min: 1, max: 40 }), async (file, chunkBytes) => {
        const bytes = await file();
        const whole = await readContent(bytes);
        const cut = await readContent(bytes, { chunkBytes });
        expect({ ...cut, progress: [] }).toEqual({ ...whole, progress: [] });
      }),
    );
  });
});

describe('a large file', () => {
  const LONG = 10_000_000;

  test.each([
    ['a cell that never ends', `term,definition\na,"${'x'.repeat(LONG)}`],
    ['one line', 'x'.repeat(LONG)],
    ['one line of JSON', `{"entries":[{"term":"${'x'.repeat(LONG)}"}]}`],
    ['one element', `<tbx><text><conceptEntry><term>${'x'.repeat(LONG)}`],
    [
      'one literal',
      `@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n<urn:a> s:prefLabel "${'x'.repeat(LONG)}"`,
    ],
    ['one line of OBO', `format-version: 1.2\n[Term]\nname: ${'x'.repeat(LONG)}`],
    ['tags that never end', `term,definition\na,${'<a "'.repeat(LONG / 4)}`],
    ['arrays within arrays', '['.repeat(LONG)],
  ])('of %s comes to an end', async (_name, content) => {
    check(await readContent(content));
  });

  test('of texts that are longer than any card has them cut, which is told', async () => {
    const { entries, problems } = await readContent(`term,definition\na,${'x'.repeat(100_000)}\nb,c\n`);
    expect(entries.map(({ definitions }) => definitions[0]?.text.length)).toEqual([40_000, 1]);
    expect(problems).toEqual([{ code: 'text-cut', line: 2, field: 'a', values: { limit: '40000' } }]);
  });
});
