import { expect, test } from 'vitest';
import { parseUnfound } from '../../../glossary/authoring/currency/unfound-file.ts';
import { realGlossary } from '../../support/real-glossary.ts';

const SOURCE = 'entries: [tic]\nworks: ["A. Work."]\ninstead: Nothing.\n';

test('works that nobody could find belong to entries that exist', () => {
  expect(parseUnfound(SOURCE, [{ id: 'tic' }])).toEqual({
    unfound: { entries: ['tic'], works: ['A. Work.'], instead: 'Nothing.' },
    problems: [],
  });
  expect(parseUnfound(SOURCE, []).problems).toMatchObject([
    { line: 1, message: 'no entry has the id "tic"' },
  ]);
});

test('a broken file gives no works and says why', () => {
  expect(parseUnfound('works: []\n', [])).toMatchObject({
    unfound: undefined,
    problems: [{ field: 'entries' }, { field: 'instead' }],
  });
});

test('the three works of the source article are named under the two entries it is about, and nowhere else', () => {
  const { unfound } = realGlossary;
  expect(unfound?.entries).toEqual(['myoclonus', 'secondary-myoclonus']);
  for (const author of ['Barlow', 'Gonzalez-Alegre', 'Marmarou'])
    expect(unfound?.works.filter((work) => work.startsWith(author))).toHaveLength(1);
});
