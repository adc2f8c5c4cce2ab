/** Items between two reports: some hundredths of a second. */
const STEP = 5_000;

/** Takes note of items of the work that are done, by default of one. */
export type Packed = (items?: number) => void;

/** Where nobody asks how far the packing is. */
export const unheard: Packed = () => {};

/**
 * Counts the items that are packed, and reports now and then how much of the work is done, from 0 to 1.
 * @param all about how many items there are
 */
export function countPacked(all: number, report: (part: number) => void): Packed {
  let done = 0;
  let reported = 0;
  return (items = 1) => {
    done += items;
    if (done - reported < STEP) return;
    reported = done;
    report(Math.min(1, done / all));
  };
}

/** A comparison for sorting about so many items, which counts them while they are sorted: a report after that would be late. */
export function countSorted<Item>(
  count: number,
  compare: (one: Item, other: Item) => number,
  packed: Packed,
): (one: Item, other: Item) => number {
  const part = 1 / Math.max(1, Math.log2(count));
  return (one, other) => {
    packed(part);
    return compare(one, other);
  };
}
