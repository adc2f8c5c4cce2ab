/** Bytes of a list in one stored item: browsers refuse items of more than 8,192, key included. */
export const MOST_BYTES = 7500;

/** The storage key of a part of a list: `muted`, then `muted:1`, `muted:2` … */
const partKey = (key: string, part: number): string => (part === 0 ? key : `${key}:${part}`);

/**
 * Splits long lists into parts, each small enough for one stored item. Returns what to store.
 * Parts that are stored now and no longer needed become empty, in the same write.
 */
export function splitLists(
  values: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const split: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!Array.isArray(value)) {
      split[key] = value;
      continue;
    }
    const parts = partsOf(value);
    for (let part = 0; part < parts.length || Object.hasOwn(stored, partKey(key, part)); part += 1)
      split[partKey(key, part)] = parts[part] ?? [];
  }
  return split;
}

/** Joins the lists that `splitLists` split. Returns the values. */
export function joinLists(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.includes(':')) continue;
    joined[key] = Array.isArray(value) ? [...value, ...laterParts(key, stored)] : value;
  }
  return joined;
}

function laterParts(key: string, stored: Readonly<Record<string, unknown>>): unknown[] {
  const items: unknown[] = [];
  for (let part = 1; Object.hasOwn(stored, partKey(key, part)); part += 1) {
    const list = stored[partKey(key, part)];
    if (Array.isArray(list)) items.push(...list);
  }
  return items;
}

/** The parts of a list; one empty part for an empty list. */
function partsOf(list: readonly unknown[]): unknown[][] {
  const parts: unknown[][] = [[]];
  let bytes = 0;
  for (const item of list) {
    const size = byteLength(item);
    if (bytes + size > MOST_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(item);
    bytes += size;
  }
  return parts;
}

/** Bytes of an item in a stored list, including the comma after it. */
const byteLength = (item: unknown): number =>
  new TextEncoder().encode(JSON.stringify(item) ?? 'null').length + 1;
