import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../../glossary/importing/json/find-json-fault.ts';
import { JsonSplitter, type JsonValue } from '../../../glossary/importing/json/json-splitter.ts';
import { ImportError } from '../../../glossary/importing/problem-codes.ts';

/** The values of a document at these paths, which comes in chunks of so many characters. */
function split(paths: readonly string[], text: string, length: number): JsonValue[] {
  const values: JsonValue[] = [];
  const splitter = new JsonSplitter(paths, (value) => values.push(value));
  for (let at = 0; at < text.length; at += length) splitter.write(text.slice(at, at + length));
  splitter.end();
  return values;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const SPACE = fc.constantFrom(0, 1, '\t');

describe('a JSON document', () => {
  test('is taken apart into the values that JSON.parse has, however it is cut into chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), SPACE, fc.integer({ min: 1, max: 20 }), (list, space, length) => {
        const text = JSON.stringify({ before: list.length, list, after: list[0] ?? null }, undefined, space);
        const values = split(['list/*'], text, length);
        const at = (path: string): unknown[] =>
          values.filter((value) => value.path.join('/') === path).map(({ value }) => value);
        const parsed = JSON.parse(text);
        expect(at('before')).toEqual([parsed.before]);
        expect(at('list/*')).toEqual(parsed.list);
        expect(at('after')).toEqual([parsed.after]);
      }),
    );
  });

  test('says where each value begins', () => {
    const places = split(['a/*'], '{\n "a": [1,\n  {"b": "x"}, true]}', 3);
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [2, 8],
      [3, 3],
      [3, 15],
    ]);
  });

  test('is read or refused as JSON.parse has it', () => {
    const anyText = fc.oneof(
      fc.json(),
      fc
        .array(fc.constantFrom(...'{}[]:,"a1 -.e\\u', 'true', 'null', '\n'), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, length) => {
        const read = (): unknown => split(['*', '*/*'], text, length);
        if (isJson(text)) expect(read).not.toThrow();
        else expect(read).toThrow(ImportError);
      }),
    );
  });
});

describe('the fault of a text that is no JSON', () => {
  test('is found where a character was put between tokens', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const text = JSON.stringify([value], undefined, 1);
        const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
        const at = ends[seed % ends.length] ?? 0;
        expect(findJsonFault(`${text.slice(0, at)}?${text.slice(at)}`)).toBe(at);
      }),
    );
  });

  test('is its end where it breaks off', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify([value], undefined, 1).slice(0, -2).trimEnd();
        expect(findJsonFault(text)).toBe(text.length);
      }),
    );
  });
});
