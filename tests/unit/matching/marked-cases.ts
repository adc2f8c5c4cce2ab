import { expect, test } from 'vitest';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import type { MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import type { Evidence, Reason } from '../../../glossary/matching/match.ts';
import { type Match, NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { MATCHING_GLOSSARY } from '../../fixtures/matching-glossary.ts';

/** The page around a text: nothing but the text, or enough specialist entries on the page and one close by. */
export type Page = 'bare' | 'field';

/**
 * A trap's name, and the text with all that must be found in it:
 *
 * - `{chorea}`: a certain match of the entry `chorea`; `{cortical myoclonus}`: of the entry `cortical-myoclonus`.
 * - `{choreiform=chorea}`: of an entry whose id is not what the text says; `{agonist=muscle+drug}`: of two.
 * - `{tic:field}`: a match that counts for another reason; `{tic:withheld}`: one that lacks evidence.
 */
export type MarkedCase = readonly [trap: string, marked: string, page?: Page];

/** What is found at a place, in UTF-16 code units of the text. */
export interface Found {
  start: number;
  end: number;
  /** Of the entries, in the glossary's order, with plus signs between. */
  ids: string;
  reason: Reason | 'withheld';
}

const MARK = /\{([^{}=:]+)(?:=([\w+-]+))?(?::([\w-]+))?\}/g;
const REASONS_AND_NONE = ['certain', 'field', 'spelled-out', 'everyday', 'withheld'] as const;

/** Reads a marked text. Returns the text without its marks, and what they say. Throws on a mark that is none. */
export function readMarkedText(marked: string): { text: string; expected: Found[] } {
  const expected: Found[] = [];
  let text = '';
  let rest = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, letters = '', ids = idOf(letters), label = 'certain'] = mark;
    const reason = REASONS_AND_NONE.find((each) => each === label);
    if (!reason) throw new Error(`No match counts for the reason "${label}": ${marked}`);
    text += marked.slice(rest, mark.index);
    expected.push({ start: text.length, end: text.length + letters.length, ids, reason });
    text += letters;
    rest = mark.index + whole.length;
  }
  text += marked.slice(rest);
  if (/[{}]/.test(text)) throw new Error(`This is no marked text: ${marked}`);
  return { text, expected };
}

const idOf = (letters: string): string => letters.toLowerCase().replace(/\s+/g, '-');

/** Three specialist entries that no case names. */
const FIELD: Evidence = { seen: ['nystagmus', 'asterixis', 'glioma'], spelledOut: {} };

/** Asks about one block. Returns all matches in order of place, the withheld among the others. */
export function found(index: MatchIndex, text: string, page: Page = 'bare'): Found[] {
  const answer =
    page === 'field'
      ? findMedicalMatches(index, [{ text, nearby: 1 }], FIELD)
      : findMedicalMatches(index, [{ text }], NO_EVIDENCE);
  const read = (matches: readonly Match[], withheld: boolean): Found[] =>
    matches.map(({ start, end, entries, reason }) => ({
      start,
      end,
      ids: entries.join('+'),
      reason: withheld ? 'withheld' : reason,
    }));
  return [...read(answer.matches, false), ...read(answer.withheld, true)].sort((a, b) => a.start - b.start);
}

/** The index of the fixture glossary, for all tests that want no other. */
export const fixtureIndex = loadIndex(buildIndex(MATCHING_GLOSSARY));

/** Makes a test of each case, on the fixture glossary. Throws where two cases have one name. */
export function testCases(cases: readonly MarkedCase[]): void {
  const named = cases.map(([trap, marked, page]) => ({ trap, marked, page }));
  const double = named.find(({ trap }, at) => named.findIndex((each) => each.trap === trap) !== at);
  if (double) throw new Error(`Two cases have the name "${double.trap}".`);
  test.each(named)('$trap: $marked', ({ marked, page }) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(fixtureIndex, text, page)).toEqual(expected);
  });
}
