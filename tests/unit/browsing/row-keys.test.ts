import { describe, expect, test } from 'vitest';
import { letterRows } from '../../../components/glossary/list-rows.ts';
import { moveOfKey, rowBeginningWith } from '../../../components/glossary/row-keys.ts';
import { treeRows } from '../../../components/glossary/tree-rows.ts';
import type { EntryOutline } from '../../../glossary/compiled-entry.ts';

const outline = (term: string, broader: string[] = []): EntryOutline => ({
  id: term,
  term,
  kind: 'phenomenon',
  broader,
  origin: [],
});

/** Heading A, ataxia, heading C, chorea, clonus. */
const LIST = letterRows(['ataxia', 'chorea', 'clonus'].map((term) => outline(term)));
/** Movement, open, with chorea, closed, and tic, a leaf. */
const TREE = treeRows(
  [
    outline('chorea', ['movement']),
    outline('hemichorea', ['chorea']),
    outline('movement'),
    outline('tic', ['movement']),
  ],
  new Set(['movement']),
);

describe('the keys of the list', () => {
  test.for([
    ['ArrowDown', 1, { to: 3 }],
    ['ArrowDown', 4, null],
    ['ArrowUp', 3, { to: 1 }],
    ['ArrowUp', 1, null],
    ['Home', 4, { to: 1 }],
    ['End', 1, { to: 4 }],
    ['PageDown', 1, { to: 4 }],
    ['PageUp', 4, { to: 1 }],
    ['ArrowRight', 1, null],
    ['ArrowLeft', 1, null],
    ['Tab', 1, null],
  ] as const)('%s at row %i', ([key, at, move]) => {
    expect(moveOfKey(key, LIST, at)).toEqual(move);
  });

  test('go to what begins with the letters typed, and round at the end', () => {
    expect(rowBeginningWith(LIST, 'c', 0)).toBe(3);
    expect(rowBeginningWith(LIST, 'c', 4)).toBe(4);
    expect(rowBeginningWith(LIST, 'CH', 4)).toBe(3);
    expect(rowBeginningWith(LIST, 'x', 0)).toBe(-1);
  });
});

describe('the keys of the tree', () => {
  test.for([
    ['an open branch goes to its first entry', 'ArrowRight', 0, { to: 1 }],
    ['a closed branch opens', 'ArrowRight', 1, { expand: 'movement/chorea' }],
    ['a leaf does nothing', 'ArrowRight', 2, null],
    ['an open branch closes', 'ArrowLeft', 0, { collapse: 'movement' }],
    ['an entry goes to the wider one', 'ArrowLeft', 2, { to: 0 }],
    ['down goes to the next row', 'ArrowDown', 0, { to: 1 }],
  ] as const)('%s', ([, key, at, move]) => {
    expect(moveOfKey(key, TREE, at)).toEqual(move);
  });
});
