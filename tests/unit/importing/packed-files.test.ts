import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { previewColumns } from '../../../glossary/importing/read-glossary-file.ts';
import { fileOf, inShort, readContent, readSource } from './support/read-text.ts';

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

const INDEX = { title: 'Toy', revision: 'r1', format: 3, sourceLanguage: 'ja', targetLanguage: 'en' };

const STRUCTURED = {
  type: 'structured-content',
  content: [
    { tag: 'ruby', content: ['打', { tag: 'rt', content: 'だ' }] },
    {
      tag: 'ul',
      content: [
        { tag: 'li', content: 'to hit' },
        { tag: 'li', content: ['to ', { tag: 'b', content: 'beat' }] },
      ],
    },
    { tag: 'img', path: 'a.png' },
    { tag: 'a', href: 'javascript:x', content: 'see' },
  ],
};

const TERMS = [
  ['打つ', 'うつ', 'v5', 'v5', 1, ['strike', STRUCTURED, { type: 'image', path: 'b.png' }], 1, ''],
  ['打つ', 'うつ', 'v5', 'v5', 0, [{ type: 'text', text: 'type on keys' }, ['打', ['rule']]], 1, ''],
  ['犬', '', '', '', 0, ['dog'], 2, ''],
];

const yomitan = (files: Zippable = {}): Uint8Array =>
  zipSync({
    'toy/index.json': json(INDEX),
    'toy/term_bank_1.json': json(TERMS),
    'toy/term_bank_2.json': json([['猫', 'ねこ', '', '', 0, ['cat'], 3, '']]),
    'toy/kanji_bank_1.json': json([['打', 'ダ', 'う', '', ['hit'], {}]]),
    'toy/tag_bank_1.json': json([['v5', 'verb', 0, 'verb', 0]]),
    ...files,
  });

describe('a dictionary of Yomitan', () => {
  test('is read from its zip, whatever folder it is in: term and reading are two forms, structured content is text', async () => {
    for (const chunkBytes of [1, 100, 100_000]) {
      const { entries, problems, result } = await readContent(yomitan(), { chunkBytes });
      expect(entries.map(inShort)).toEqual([
        '打つ@ja, synonym うつ@ja – strike / 打\n– to hit\n– to beat\nsee / type on keys',
        '犬@ja – dog',
        '猫@ja, synonym ねこ@ja – cat',
      ]);
      expect(problems).toEqual([{ code: 'part-left-out', values: { name: 'kanji_bank_1.json' } }]);
      expect(result).toEqual({
        format: 'yomitan',
        metadata: { title: 'Toy', version: 'r1', language: 'ja' },
      });
    }
  });

  test('of format 1 has its texts in the row itself', async () => {
    const { entries } = await readContent(
      zipSync({
        'index.json': json({ title: 'Old', format: 1 }),
        'term_bank_1.json': json([['犬', 'いぬ', '', '', 0, 'dog', 'hound']]),
      }),
    );
    expect(entries.map(inShort)).toEqual(['犬, synonym いぬ – dog / hound']);
  });

  test('leaves out a row with a wrong field, and refuses a file that is no JSON by its name', async () => {
    const wrong = await readContent(
      yomitan({ 'toy/term_bank_2.json': json([[1], ['猫', '', '', '', 0, ['cat']]]) }),
    );
    expect(wrong.problems).toMatchObject([
      { code: 'part-left-out' },
      { code: 'wrong-field', field: 'term_bank_2.json' },
    ]);
    const broken = await readContent(yomitan({ 'toy/term_bank_2.json': strToU8('[\n["猫"') }));
    expect(broken.result).toMatchObject({ code: 'truncated', line: 2, values: { name: 'term_bank_2.json' } });
  });
});

const numbers = (...values: number[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)));

const joined = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? strToU8(part) : part)]));

const ARTICLES = ['<k>chorea</k><div>dance<br>like</div>', '<p>shaking</p>'] as const;
const [FIRST, SECOND] = ARTICLES.map((text) => strToU8(text).length) as [number, number];

const STARDICT = {
  'toy.ifo': strToU8(
    "StarDict's dict ifo file\nversion=2.4.2\nbookname=Toy\nlang=en-de\nsametypesequence=h\ndate=2026\n",
  ),
  'toy.idx': joined(
    'chorea\0',
    numbers(0, FIRST),
    'choreic movement\0',
    numbers(0, FIRST),
    'tremor\0',
    numbers(FIRST, SECOND),
  ),
  'toy.syn': joined('shakes\0', numbers(2)),
  'toy.dict.dz': gzipSync(strToU8(ARTICLES.join(''))),
};

/** A tar of these files (POSIX.1-1988). */
function tarOf(files: Record<string, Uint8Array>): Uint8Array {
  const blocks = Object.entries(files).map(([name, bytes]) => {
    const header = new Uint8Array(512);
    header.set(strToU8(name));
    header.set(strToU8(`${bytes.length.toString(8).padStart(11, '0')} `), 124);
    header.set(strToU8('0'), 156);
    header.set(strToU8('ustar'), 257);
    return joined(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512));
  });
  return joined(...blocks, new Uint8Array(1024));
}

describe('a dictionary of StarDict', () => {
  const entries = [
    'chorea@en, synonym choreic movement@en – chorea\ndance\nlike',
    'tremor@en, synonym shakes@en – shaking',
  ];
  const files = Object.entries(STARDICT).map(([name, bytes]) => fileOf(bytes, name));

  test.each([
    ['zip', zipSync(STARDICT)],
    ['tar', tarOf(STARDICT)],
    ['packed tar', gzipSync(tarOf(STARDICT))],
  ])('is read from a %s', async (_name, content) => {
    for (const chunkBytes of [13, 100_000]) {
      const outcome = await readContent(content, { chunkBytes });
      expect(outcome.entries.map(inShort)).toEqual(entries);
      expect(outcome.result).toEqual({
        format: 'stardict',
        metadata: { title: 'Toy', version: '2026', language: 'en' },
      });
    }
  });

  test('is read from its files, whichever is named first', async () => {
    for (const [at, first] of files.entries()) {
      const outcome = await readSource({ ...first, siblings: files.toSpliced(at, 1) });
      expect(outcome.entries.map(inShort)).toEqual(entries);
    }
  });

  test('with a file missing says which', async () => {
    const [ifo = fileOf(''), idx = fileOf('')] = files;
    expect((await readSource({ ...ifo, siblings: [idx] })).result).toEqual({
      code: 'missing-part',
      values: { name: '.dict' },
    });
  });

  test('may name the type of each text, in offsets of 64 bits', async () => {
    const article = joined('mplain\0', 'tfə\0', 'W', numbers(2), 'xx', 'gmark<b>up</b>\0');
    const outcome = await readContent(
      zipSync({
        'a.ifo': strToU8('bookname=A\nidxoffsetbits=64\n'),
        'a.idx': joined('term\0', numbers(0, 0, article.length)),
        'a.dict': article,
      }),
    );
    expect(outcome.entries.map(inShort)).toEqual(['term – plain / markup – fə']);
  });

  test('whose texts break off is refused', async () => {
    const { result } = await readContent(zipSync({ ...STARDICT, 'toy.dict.dz': gzipSync(strToU8('<k>')) }));
    expect(result).toEqual({ code: 'truncated', values: { format: 'StarDict' } });
  });
});

describe('a packed file', () => {
  test('may hold one glossary of any format', async () => {
    const { entries, result } = await readContent(
      zipSync({
        'list/terms.csv': strToU8('term,definition\na,b\n'),
        'list/readme.md': strToU8('x'),
        '__MACOSX/x': strToU8(''),
      }),
    );
    expect(entries.map(inShort)).toEqual(['a – b']);
    expect(result).toEqual({ format: 'csv', metadata: {} });
  });

  test('has the columns of its table shown too', async () => {
    const zip = zipSync({ 'terms.csv': strToU8('term,definition\na,b\n') });
    expect(await previewColumns(fileOf(zip), {})).toMatchObject({ hasHeader: true, rows: [['a', 'b']] });
    expect(await previewColumns(fileOf(yomitan()), {})).toBeUndefined();
    expect(await previewColumns(fileOf('%PDF'), {})).toEqual({
      code: 'no-glossary',
      values: { kind: 'PDF' },
    });
  });

  test('may be packed by gzip', async () => {
    const { entries, progress } = await readContent(gzipSync(strToU8('{"entries":[{"term":"a"}]}')));
    expect(entries.map(inShort)).toEqual(['a']);
    expect(progress.length).toBeGreaterThan(0);
  });

  test.each([
    ['Excel', { 'xl/workbook.xml': strToU8('<x/>') }],
    ['Word', { 'word/document.xml': strToU8('<x/>') }],
    ['Anki (.apkg)', { 'collection.anki2': strToU8('x') }],
    ['zip (a.csv, b.csv)', { 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }],
  ])('that is no glossary but %s is named so', async (kind, files) => {
    expect((await readContent(zipSync(files))).result).toEqual({ code: 'no-glossary', values: { kind } });
  });

  test('that becomes two hundred times as large is refused while it unpacks', async () => {
    const zeros = new Uint8Array(12_000_000).fill(0x20);
    const bomb = yomitan({ 'toy/term_bank_2.json': zeros });
    expect((await readContent(bomb)).result).toMatchObject({ code: 'zip-bomb' });
    expect((await readContent(gzipSync(zeros))).result).toMatchObject({ code: 'zip-bomb' });
  });

  test('that breaks off is refused', async () => {
    const whole = yomitan({
      'toy/term_bank_9.json': [strToU8(`[${'["a","","","",0,["b"]],'.repeat(5000)}["a"]]`), { level: 0 }],
    });
    expect((await readContent(whole.slice(0, -70_000))).result).toMatchObject({ code: 'truncated' });
    const packed = gzipSync(strToU8('term,definition\n'.repeat(1000)));
    expect((await readContent(packed.slice(0, -20))).result).toMatchObject({ code: 'truncated' });
  });

  test('that asks for a password is refused', async () => {
    const zip = yomitan();
    zip[6] = 1;
    expect((await readContent(zip)).result).toEqual({ code: 'encrypted' });
  });
});
