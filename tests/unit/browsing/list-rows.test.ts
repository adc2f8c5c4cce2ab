import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindRows, type ListRow, letterRows, originRows } from '../../../components/glossary/list-rows.ts';
import { pathsAbove, treeRows } from '../../../components/glossary/tree-rows.ts';
import type { EntryOutline } from '../../../glossary/compiled-entry.ts';
import type { Kind } from '../../../glossary/kind.ts';
import type { OriginLevel } from '../../../glossary/origin-level.ts';

const outline = (
  term: string,
  broader: string[] = [],
  kind: Kind = 'phenomenon',
  origin: OriginLevel[] = [],
): EntryOutline => ({
  id: term,
  term,
  kind,
  broader,
  origin,
});

/** Rows as text: headings in brackets, branches indented by their level. */
const drawn = (rows: readonly ListRow[]): string[] =>
  rows.map((row) => {
    if (row.type === 'heading') return `[${row.letter ?? row.kind ?? row.origin} ${row.count}]`;
    if (row.type === 'entry') return row.term;
    const sign = row.narrower === 0 ? '' : row.isExpanded ? '- ' : '+ ';
    return '  '.repeat(row.level - 1) + sign + row.term;
  });

const JERKS = [
  outline('action myoclonus', ['myoclonus']),
  outline('asterixis', ['negative myoclonus', 'sign']),
  outline('movement'),
  outline('myoclonus', ['movement']),
  outline('negative myoclonus', ['myoclonus']),
  outline('sign'),
  outline('tau'),
];

describe('the list from A to Z', () => {
  test('has a heading for each letter, whatever its case and diacritics, and one for numbers', () => {
    const terms = ['5-HTP', 'Ästhesie', 'ataxia', 'EPM2', 'EPM10', 'Wilson disease', 'α-synuclein'];
    const rows = letterRows(terms.map((term) => outline(term)));
    expect(drawn(rows)).toEqual([
      ...['[# 1]', '5-HTP', '[A 2]', 'Ästhesie', 'ataxia', '[E 2]', 'EPM2', 'EPM10'],
      ...['[W 1]', 'Wilson disease', '[Α 1]', 'α-synuclein'],
    ]);
  });
});

describe('the list by kind', () => {
  test('has the kinds in their order, without empty ones', () => {
    const entries = [outline('CSTB', [], 'gene'), outline('tic'), outline('tremor')];
    expect(drawn(kindRows(entries))).toEqual(['[phenomenon 2]', 'tic', 'tremor', '[gene 1]', 'CSTB']);
  });
});

describe('the list by place', () => {
  test('goes from the brain to the muscle, with an entry at each of its places and without those of none', () => {
    const entries = [
      outline('ataxia', [], 'phenomenon', ['cerebellum']),
      outline('myoclonus', [], 'phenomenon', ['spinal cord', 'cortex']),
      outline('tau'),
    ];
    expect(drawn(originRows(entries))).toEqual([
      ...['[cortex 1]', 'myoclonus', '[cerebellum 1]', 'ataxia', '[spinal cord 1]', 'myoclonus'],
    ]);
  });
});

describe('the tree', () => {
  test('begins with the entries that have narrower ones and no wider', () => {
    expect(drawn(treeRows(JERKS, new Set()))).toEqual(['+ movement', '+ sign']);
  });

  test('shows what is below an expanded path, and an entry at each of its places', () => {
    const expanded = new Set([
      'movement',
      'movement/myoclonus',
      'movement/myoclonus/negative myoclonus',
      'sign',
    ]);
    expect(drawn(treeRows(JERKS, expanded))).toEqual([
      ...['- movement', '  - myoclonus', '    action myoclonus', '    - negative myoclonus'],
      ...['      asterixis', '- sign', '  asterixis'],
    ]);
  });

  test('counts an entry among those below the same one', () => {
    const rows = treeRows(JERKS, new Set(['movement', 'movement/myoclonus']));
    const places = rows.map((row) => row.type === 'branch' && `${row.term} ${row.place.at}/${row.place.of}`);
    expect(places).toEqual([
      ...['movement 1/2', 'myoclonus 1/1', 'action myoclonus 1/2', 'negative myoclonus 2/2', 'sign 2/2'],
    ]);
  });

  test('opens down to an entry by the paths above it', () => {
    expect(pathsAbove(JERKS, 'asterixis')).toEqual([
      'movement',
      'movement/myoclonus',
      'movement/myoclonus/negative myoclonus',
    ]);
    expect(pathsAbove(JERKS, 'movement')).toEqual([]);
    expect(pathsAbove(JERKS, 'unknown')).toEqual([]);
  });

  test('is finite, whatever is wider than what', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const anyOutline = fc.tuple(...ids.map((id) => fc.subarray(ids).map((broader) => outline(id, broader))));
    fc.assert(
      fc.property(anyOutline, (entries) => {
        let expanded = new Set<string>();
        for (let depth = 0; depth <= ids.length; depth++) {
          const rows = treeRows(entries, expanded);
          expanded = new Set(rows.flatMap((row) => (row.type === 'branch' ? [row.path] : [])));
        }
        for (const path of expanded) expect(new Set(path.split('/')).size).toBe(path.split('/').length);
        for (const id of ids) expect(pathsAbove(entries, id).length).toBeLessThan(ids.length);
      }),
    );
  });
});
