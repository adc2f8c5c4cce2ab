import { describe, expect, test } from 'vitest';
import { readGlossaryFile } from '../../../glossary/importing/read-glossary-file.ts';
import { fileOf, readContent, readSource } from './support/read-text.ts';

describe('the format of a file', () => {
  test.each([
    ['an empty file', '', { code: 'empty-file' }],
    ['a file of spaces', ' \n\t\n', { code: 'empty-file' }],
    ['a PDF', '%PDF-1.7\n\u0000', { code: 'no-glossary', values: { kind: 'PDF' } }],
    [
      'a page of the web',
      '<!DOCTYPE html>\n<html lang="en"><p>x',
      { code: 'no-glossary', values: { kind: 'HTML' } },
    ],
    ['other XML', '<?xml version="1.0"?>\n<!-- <tbx> --><feed/>', { code: 'unknown-format' }],
    ['bytes', '\u0001\u0000\u0000\u0000\u0002', { code: 'unknown-format' }],
    [
      'an Excel file of before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
      { code: 'no-glossary', values: { kind: 'Excel 97 or Word 97' } },
    ],
    ['JSON of another sort', '{"a": {"b": 1}}', { code: 'no-entries' }],
    ['a part of a dictionary of Yomitan', '{"title": "a", "format": 3}', { code: 'no-entries' }],
    ['JSON in arrays', '[["a","b"]]', { code: 'no-entries' }],
  ])('of %s is told', async (_name, content, failure) => {
    expect((await readContent(content)).result).toEqual(failure);
  });

  test('is found by content, not by name', async () => {
    const { result } = await readContent('{"entries":[{"term":"a"}]}', { name: 'list.csv' });
    expect(result).toMatchObject({ format: 'json' });
  });

  test('is none where the browser cannot read the file', async () => {
    const { result } = await readSource({
      name: 'list.csv',
      size: 10,
      async *stream() {
        yield Uint8Array.of(0x61);
        throw new Error('NotReadableError');
      },
    });
    expect(result).toEqual({ code: 'unreadable-file', values: { detail: 'NotReadableError' } });
  });

  test('whose handler throws is a bug, and no failure of the file', async () => {
    const reading = readGlossaryFile(
      fileOf('a,b\n'),
      {},
      {
        onEntry() {
          throw new TypeError('a bug');
        },
        onProblem() {},
        onProgress() {},
      },
    );
    await expect(reading).rejects.toThrow('a bug');
  });
});
