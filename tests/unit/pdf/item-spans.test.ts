import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageItem } from '../../../entrypoints/frame/text/printed/page-item.ts';
import {
  itemSpans,
  linesOf,
  pageBlocks,
  pageParagraphs,
} from '../../../entrypoints/surfaces/pdf/text/page-text.ts';

const ITEM: fc.Arbitrary<PageItem> = fc.record({
  str: fc.string({ unit: fc.constantFrom('a', 'b', '-', ' ', '.', '1', 'é'), maxLength: 8 }),
  transform: fc.tuple(
    fc.constantFrom(6, 10, 16),
    fc.constantFrom(0, 0, 0, 5),
    fc.constant(0),
    fc.constantFrom(6, 10, 16),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 800 }),
  ),
  width: fc.integer({ min: 0, max: 80 }),
  hasEOL: fc.boolean(),
});

const PAGE = fc.record({
  items: fc.array(ITEM, { maxLength: 30 }),
  box: fc.constant([0, 0, 595, 842] as const),
});

test('each character of the items that is shown is in one block, and leads back to its item', () => {
  fc.assert(
    fc.property(fc.array(PAGE, { minLength: 1, maxLength: 3 }), (pages) => {
      const lines = pages.map(linesOf);
      const paragraphs = pages.map((_, page) => pageParagraphs(page, (near) => lines[near]));
      const blocks = pages.flatMap((_, page) =>
        pageBlocks(paragraphs[page - 1] ?? [], paragraphs[page] ?? [], paragraphs[page + 1] ?? []),
      );
      const seen = new Map<string, number>();
      for (const block of blocks)
        for (let at = 0; at < block.text.length; at++)
          for (const { page, item, start, end } of itemSpans(block, at, at + 1)) {
            expect(pages[page]?.items[item]?.str.slice(start, end)).toBe(block.text.charAt(at));
            const key = `${page} ${item} ${start}`;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
      pages.forEach(({ items }, page) => {
        items.forEach(({ str }, item) => {
          for (let at = 0; at < str.length; at++)
            if (/\S/.test(str.charAt(at))) expect(seen.get(`${page} ${item} ${at}`)).toBe(1);
        });
      });
    }),
  );
});

test('a place leads back to its item on a page with more of them than two bytes count', () => {
  const empty = { str: '', transform: [10, 0, 0, 10, 50, 700], width: 0, hasEOL: false };
  const items: PageItem[] = [...Array.from({ length: 70_000 }, () => empty), { ...empty, str: 'tremor' }];
  const lines = linesOf({ items, box: [0, 0, 595, 842] }, 0);
  const [block] = pageBlocks(
    [],
    pageParagraphs(0, (page) => (page === 0 ? lines : undefined)),
    [],
  );
  expect(block && itemSpans(block, 0, 6)).toEqual([{ page: 0, item: 70_000, start: 0, end: 6 }]);
});
