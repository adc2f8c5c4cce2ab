import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentMatch } from '../../../entrypoints/surfaces/pdf/terms/document-match.ts';
import { TermsByPage } from '../../../entrypoints/surfaces/pdf/terms/terms-by-page.ts';

/** A match of entries on a page, one after the other in reading order. */
const matchOn = (page: number, entries: string, item = 0, everyday?: true): DocumentMatch => ({
  meaning: { entries: entries.split(' '), inner: [], everyday },
  spans: [{ page, item, start: 0, end: 1 }],
  sentence: () => ({ before: '', words: '', after: '' }),
});

/** Reads pages in the order given, each by the entries of its matches. */
function termsOf(...pages: [page: number, ...entries: string[]][]): TermsByPage {
  const terms = new TermsByPage();
  for (const [page, ...entries] of pages)
    terms.setPage(
      page,
      entries.map((each, item) => matchOn(page, each, item)),
    );
  return terms;
}

const listed = (terms: TermsByPage): string[] =>
  terms.inOrder().map(({ id, count, pages }) => `${id} ${count}: ${pages.join(' ')}`);

describe('the terms of a document', () => {
  test('are in order of first appearance, whatever page was read first', () => {
    const terms = termsOf([2, 'tic', 'chorea'], [0, 'chorea', 'dystonia', 'chorea']);
    expect(listed(terms)).toEqual(['chorea 3: 0 2', 'dystonia 1: 0', 'tic 1: 2']);
  });

  test('of a match with several entries are all of these', () => {
    expect(listed(termsOf([0, 'tic chorea']))).toEqual(['tic 1: 0', 'chorea 1: 0']);
  });

  test('are those of a page that was read again, and no more those of before', () => {
    expect(listed(termsOf([0, 'tic', 'chorea'], [1, 'chorea'], [0, 'dystonia']))).toEqual([
      'dystonia 1: 0',
      'chorea 1: 1',
    ]);
  });

  test('stay the same objects while other pages are read', () => {
    const terms = termsOf([0, 'tic', 'chorea']);
    const [tic, chorea] = terms.inOrder();
    terms.setPage(1, [matchOn(1, 'chorea')]);
    expect(terms.inOrder()[0]).toBe(tic);
    expect(terms.inOrder()[1]).not.toBe(chorea);
  });

  test('are what a look through all pages would list, after any reading and rereading', () => {
    const page = fc.tuple(
      fc.nat({ max: 6 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'a b'), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(page, { maxLength: 20 }), (readings) => {
        const terms = termsOf(...readings.map(([at, entries]): [number, ...string[]] => [at, ...entries]));
        const last = [...new Map(readings)].sort(([one], [other]) => one - other);
        const expected = new Map<string, { count: number; pages: Set<number> }>();
        for (const [at, entries] of last)
          for (const id of entries.flatMap((each) => each.split(' '))) {
            const term = expected.get(id) ?? { count: 0, pages: new Set() };
            expected.set(id, { count: term.count + 1, pages: term.pages.add(at) });
          }
        expect(listed(terms)).toEqual(
          [...expected].map(([id, { count, pages }]) => `${id} ${count}: ${[...pages].join(' ')}`),
        );
      }),
    );
  });
});

describe('how much a match stands out', () => {
  const shown = (
    terms: TermsByPage,
    page: number,
    amount: 'quiet' | 'balanced',
    ...matches: DocumentMatch[]
  ) => terms.prominencesOn(page, matches, amount).map(([, prominence]) => prominence);

  test('is clear once on each page, faint after that', () => {
    const terms = termsOf([0, 'tic'], [1, 'tic', 'tic']);
    expect(shown(terms, 1, 'balanced', matchOn(1, 'tic'), matchOn(1, 'tic', 1))).toEqual(['clear', 'faint']);
  });

  test('is clear once in the document where the user wants little', () => {
    const terms = termsOf([1, 'tic']);
    expect(shown(terms, 1, 'quiet', matchOn(1, 'tic'))).toEqual(['clear']);
    terms.setPage(0, [matchOn(0, 'tic')]);
    expect(shown(terms, 1, 'quiet', matchOn(1, 'tic'))).toEqual(['unseen']);
  });

  test('of an everyday word is faint once in the document', () => {
    const terms = new TermsByPage();
    const [first, second] = [matchOn(0, 'brain', 0, true), matchOn(0, 'brain', 1, true)];
    terms.setPage(0, [first, second]);
    expect(shown(terms, 0, 'balanced', first, second)).toEqual(['faint', 'unseen']);
  });
});
