import { expect, test } from 'vitest';
import type { EntryForms } from '../../../glossary/form.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';

test('an entry that claims a word and an acronym of the same letters is named once', () => {
  const rating: EntryForms = { id: 'rating', forms: [{ text: 'umrs' }, { text: 'UMRS', case: 'exact' }] };
  const { matches } = findMatches(loadIndex(buildIndex([rating])), [{ text: 'UMRS, umrs' }], NO_EVIDENCE);
  expect(matches.map(({ entries }) => entries)).toEqual([['rating'], ['rating']]);
});
