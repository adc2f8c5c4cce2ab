import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExplainedLookup, LOOKUP_FILES } from '../../../glossary/exporting/write-lookups.ts';

const CHOREA: ExplainedLookup = {
  id: 'chorea',
  term: 'chorea',
  sentence: { before: 'She had "mild" ', words: 'Chorea', after: '.' },
  title: 'A case',
  opened: '2026-11-30T08:00:00.000Z',
  count: 2,
  summary: 'Movements that dance.',
  glossary: 'Neurogloss',
};

/** The cells of a file whose cells are all quoted, or none; a naive reader. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (const sign of text.replace(/\r\n/g, '\n').replace(/""/g, '\0')) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === '\n')) {
      rows.at(-1)?.push(cell.replaceAll('\0', '"'));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('looked-up terms', () => {
  test('are notes for Anki: the term in its sentence, and what it means', () => {
    expect(LOOKUP_FILES.anki.write([CHOREA, { ...CHOREA, id: 'x', sentence: undefined, summary: '' }])).toBe(
      `#separator:tab
#html:false
#guid column:3
#columns:Front\tBack\tID
"chorea – She had ""mild"" Chorea."\t"Movements that dance. (Neurogloss)"\t"looked up: chorea"
"chorea"\t"Neurogloss"\t"looked up: x"
`,
    );
  });

  test('are a table for spreadsheets', () => {
    const text = LOOKUP_FILES.csv.write([CHOREA]);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(cellsOf(text.slice(1), ',')).toEqual([
      ['term', 'as_written', 'sentence', 'page', 'looked_up', 'times', 'explanation', 'glossary'],
      [
        ...['chorea', 'Chorea', 'She had "mild" Chorea.', 'A case', '2026-11-30T08:00:00.000Z'],
        ...['2', 'Movements that dance.', 'Neurogloss'],
      ],
    ]);
  });

  test('for spreadsheets run no formula of a page', () => {
    const formula = '=HYPERLINK("https://evil.example")';
    const sentence = { before: formula, words: '', after: '' };
    const text = LOOKUP_FILES.csv.write([{ ...CHOREA, title: formula, sentence, summary: '@SUM(1)' }]);
    const [, cells = []] = cellsOf(text.slice(1), ',');
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells[3]).toBe(`'${formula}`);
  });

  test('have one row each, whatever a page says', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '#', '=', 'a', ' ', ',') });
    fc.assert(
      fc.property(text, text, text, (title, before, summary) => {
        const lookup = { ...CHOREA, title, summary, sentence: { before, words: 'chorea', after: '' } };
        const rows = LOOKUP_FILES.anki.write([lookup, lookup]).split('\n').slice(4, -1);
        expect(rows).toHaveLength(2);
        for (const row of rows) expect(row.split('\t')).toHaveLength(3);
        for (const row of rows) expect(row.startsWith('"')).toBe(true);
      }),
    );
  });
});
