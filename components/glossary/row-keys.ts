import type { ListRow } from './list-rows.ts';

/** What a key does in the list: goes to a row, or opens and closes what is below one. */
export type RowMove = { to: number } | { expand: string } | { collapse: string };

/** Rows that Page Up and Page Down pass. */
const PAGE = 12;

/**
 * What a key does at a row, by the ARIA Authoring Practices for trees; the arrow keys across do nothing in a list.
 * `null` for any other key, and at the ends of the list.
 */
export function moveOfKey(key: string, rows: readonly ListRow[], at: number): RowMove | null {
  const row = rows[at];
  if (key === 'ArrowDown') return nextEntry(rows, at, 1, 1);
  if (key === 'ArrowUp') return nextEntry(rows, at, -1, 1);
  if (key === 'PageDown') return nextEntry(rows, at, 1, PAGE);
  if (key === 'PageUp') return nextEntry(rows, at, -1, PAGE);
  if (key === 'Home') return nextEntry(rows, -1, 1, 1);
  if (key === 'End') return nextEntry(rows, rows.length, -1, 1);
  if (row?.type !== 'branch') return null;
  if (key === 'ArrowRight' && row.narrower > 0)
    return row.isExpanded ? nextEntry(rows, at, 1, 1) : { expand: row.path };
  if (key === 'ArrowLeft') return row.isExpanded ? { collapse: row.path } : wider(rows, at, row.level);
  return null;
}

/** The entry so many rows further, or the last one there; headings are passed over. */
function nextEntry(rows: readonly ListRow[], at: number, step: 1 | -1, count: number): RowMove | null {
  let found = at;
  let left = count;
  for (let next = at + step; left > 0 && next >= 0 && next < rows.length; next += step) {
    if (rows[next]?.type === 'heading') continue;
    found = next;
    left--;
  }
  return found === at ? null : { to: found };
}

function wider(rows: readonly ListRow[], at: number, level: number): RowMove | null {
  for (let above = at - 1; above >= 0; above--) {
    const row = rows[above];
    if (row?.type === 'branch' && row.level < level) return { to: above };
  }
  return null;
}

/** The first row from `at` on, and round at the end, whose term begins with a text; -1 when there is none. */
export function rowBeginningWith(rows: readonly ListRow[], text: string, at: number): number {
  const wanted = text.toLowerCase();
  for (let step = 0; step < rows.length; step++) {
    const index = (at + step) % rows.length;
    const row = rows[index];
    if (row && row.type !== 'heading' && row.term.toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
