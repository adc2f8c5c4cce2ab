import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import { checkGuidelines } from '../../../glossary/authoring/currency/check-guidelines.ts';
import { type Guideline, parseGuidelines } from '../../../glossary/authoring/currency/guideline-file.ts';
import { guidelineLinks } from '../../../glossary/authoring/currency/guideline-links.ts';
import { staleGuidelines } from '../../../glossary/authoring/currency/stale-guidelines.ts';

const guideline = (id: string, parts: Partial<Guideline> = {}): Guideline => ({
  ...{ id, name: `The ${id}`, reference: 'latorre2025', looked: '2026-11-23', entries: ['tic'] },
  ...parts,
});

const messages = (...guidelines: Guideline[]): string[] =>
  checkGuidelines(guidelines, {
    entries: [{ id: 'tic' }],
    references: new Map([['latorre2025', {}]]),
  }).map(describeProblem);

describe('a guideline', () => {
  test.each<[name: string, parts: Partial<Guideline>, message: string]>([
    [
      'without a record',
      { reference: 'gone' },
      'ilae: reference: glossary/references.json has no record "gone"',
    ],
    [
      'of an entry that nobody wrote',
      { entries: ['tic', 'gone'] },
      'ilae: entries: no entry has the id "gone"',
    ],
    ['that names an entry twice', { entries: ['tic', 'tic'] }, 'ilae: entries: names "tic" again'],
    ['superseded by what is not there', { supersededBy: 'gone' }, 'ilae: supersededBy: no other guideline'],
    ['superseded by itself', { supersededBy: 'ilae' }, 'ilae: supersededBy: no other guideline'],
  ])('%s is a problem', (_name, parts, message) => {
    expect(messages(guideline('ilae', parts))).toEqual([
      expect.stringContaining(`glossary/guidelines.yaml: ${message}`),
    ]);
  });

  test('may be there once', () => {
    expect(messages(guideline('ilae'), guideline('ilae'))).toEqual([
      expect.stringContaining('is there twice'),
    ]);
    expect(messages(guideline('ilae', { supersededBy: 'mds' }), guideline('mds'))).toEqual([]);
  });

  test('with a field that nobody knows is a problem of its line', () => {
    const [problem] = parseGuidelines('- id: ilae\n  title: x\n').problems;
    expect(problem).toMatchObject({ line: 1, file: 'glossary/guidelines.yaml' });
    expect(parseGuidelines('- id: ilae\n  title: x\n').problems.map(({ field }) => field)).toContain(
      '[0].title',
    );
  });
});

test('a guideline is to be looked up again after twelve months, and not on the day', () => {
  const old = guideline('old', { looked: '2025-11-28' });
  const older = guideline('older', { looked: '2024-02-29' });
  const due = guideline('due', { looked: '2025-11-29' });
  expect(staleGuidelines([old, due, older], '2026-11-29')).toEqual([older, old]);
  expect(staleGuidelines([old, due], '2026-11-28')).toEqual([]);
});

test('an entry links its guidelines, and names what has superseded one', () => {
  const link = { to: 'DOI' as const, url: 'https://doi.org/10.1000/1' };
  const citations = new Map([['latorre2025', { id: 'latorre2025', text: 'Latorre A.', links: [link] }]]);
  const links = guidelineLinks(
    [guideline('new'), guideline('old', { supersededBy: 'new', looked: '2026-01-01' })],
    citations,
  );
  expect(links.get('tic')).toEqual([
    { name: 'The new', url: link.url, looked: '2026-11-23' },
    {
      name: 'The old',
      url: link.url,
      looked: '2026-01-01',
      supersededBy: { name: 'The new', url: link.url },
    },
  ]);
  expect(links.get('tremor')).toBeUndefined();
});
