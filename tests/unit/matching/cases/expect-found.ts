import { expect, test } from 'vitest';
import type { EntryForms } from '../../../../glossary/form.ts';
import { findMatches } from '../../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../../glossary/matching/index/build-index.ts';
import { loadIndex, type MatchIndex } from '../../../../glossary/matching/index/match-index.ts';
import { type Evidence, type Match, NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { FIXTURE } from '../fixture.ts';

/**
 * A trap's name and the text with all that must be found in it: `{letters=id}` for a certain match, `{letters=id:field}`
 * for one that counts for another reason, `{letters=id:withheld}` for one that lacks evidence; `id+id` where two entries
 * share a form. `field` asks as if three specialist entries had been seen close by.
 */
export type Case = readonly [trap: string, marked: string, page?: 'field'];

const MARK = /\{([^{}=]+)=([\w+-]+)(?::([\w-]+))?\}/g;
const FIELD: Evidence = { seen: ['nystagmus', 'glioma', 'status'], spelledOut: {} };

interface Found {
  start: number;
  end: number;
  ids: string;
  reason: string;
}

/** The text without its marks, and what they say, with UTF-16 offsets. */
export function readCase(marked: string): { text: string; expected: Found[] } {
  const expected: Found[] = [];
  let text = '';
  let rest = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, letters = '', ids = '', reason = 'certain'] = mark;
    text += marked.slice(rest, mark.index);
    expected.push({ start: text.length, end: text.length + letters.length, ids, reason });
    text += letters;
    rest = mark.index + whole.length;
  }
  return { text: text + marked.slice(rest), expected };
}

/** Asks about one block; withheld matches stand among the others. */
export function found(index: MatchIndex, text: string, page?: 'field'): Found[] {
  const block = page === 'field' ? { text, nearby: 3 } : { text };
  const answer = findMatches(index, [block], page === 'field' ? FIELD : NO_EVIDENCE);
  const read = (record: readonly Match[], withheld: boolean): Found[] =>
    record.map(({ start, end, entries, reason }) => ({
      start,
      end,
      ids: entries.join('+'),
      reason: withheld ? 'withheld' : reason,
    }));
  return [...read(answer.matches, false), ...read(answer.withheld, true)].sort((a, b) => a.start - b.start);
}

/** Makes a test of each case; against the fixture where no other entries are given. */
export function testCases(cases: readonly Case[], entries: readonly EntryForms[] = FIXTURE): void {
  const index = loadIndex(buildIndex(entries));
  test.each(cases.map(([trap, marked, page]) => ({ trap, marked, page })))(
    '$trap: $marked',
    ({ marked, page }) => {
      const { text, expected } = readCase(marked);
      expect(found(index, text, page)).toEqual(expected);
    },
  );
}
