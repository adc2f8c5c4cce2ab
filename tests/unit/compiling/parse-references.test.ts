import { describe, expect, test } from 'vitest';
import { parseReferences } from '../../../glossary/authoring/compiling/parse-references.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';

const SOUND = {
  id: 'someone2020',
  type: 'article-journal',
  status: 'verified',
  title: 'On jerks',
  DOI: '10.1/x',
};

const messages = (records: unknown): string[] =>
  parseReferences('glossary/references.json', JSON.stringify(records)).problems.map(describeProblem);

test('a sound bibliography gives its records by id', () => {
  const { references, problems } = parseReferences(
    'r.json',
    JSON.stringify([{ ...SOUND, DOI: '10.1000/x' }]),
  );
  expect(problems).toEqual([]);
  expect(references.get('someone2020')?.title).toBe('On jerks');
});

describe('a broken bibliography says which record and what', () => {
  test.each<[name: string, records: unknown, message: string]>([
    ['no list', { a: 1 }, 'references.json: is no JSON array of records'],
    [
      'an id used twice',
      [
        { ...SOUND, DOI: '10.1000/x' },
        { ...SOUND, DOI: '10.1000/x' },
      ],
      'someone2020: is there twice',
    ],
    ...(
      [
        ['DOI', { DOI: '10.1000/X' }],
        ['address', { DOI: undefined, URL: 'https://a.org/' }],
        ['title and journal', { PMID: '1', DOI: undefined, 'container-title': 'Brain' }],
      ] as const
    ).map(([what, fields]): [string, unknown, string] => [
      `one work under two ids: the same ${what}`,
      [
        { ...SOUND, DOI: '10.1000/x', URL: 'https://a.org', 'container-title': 'Brain' },
        { ...SOUND, ...fields, id: 'again' },
      ],
      'again: is the work that "someone2020" is too; keep one record',
    ]),
    [
      'a record that nobody has seen',
      [{ ...SOUND, status: 'unverified' }],
      'someone2020.status: is not "verified": a record enters only when somebody has seen it',
    ],
    [
      'an author "et al."',
      [{ ...SOUND, DOI: '10.1000/x', author: [{ family: 'Someone' }, { literal: 'et al.' }] }],
      'set "moreAuthors" for authors that nobody has seen',
    ],
    ['a DOI that is none', [SOUND], 'someone2020.DOI: is no DOI such as 10.1000/182'],
    [
      'an address that is not secure',
      [{ ...SOUND, DOI: undefined, URL: 'http://a.org' }],
      'must begin with https://',
    ],
    ['a record without a title', [{ ...SOUND, title: undefined }], 'someone2020.title: '],
    ['a field nobody knows', [{ ...SOUND, custom: {} }], 'someone2020.custom: '],
    ['a record that leads nowhere', [{ ...SOUND, DOI: undefined }], 'has neither DOI, PMID, PMCID nor URL'],
  ])('%s', (_name, records, message) => {
    expect(messages(records).join('\n')).toContain(message);
  });

  test('text that is no JSON', () => {
    expect(parseReferences('r.json', '[').problems).toHaveLength(1);
  });
});
