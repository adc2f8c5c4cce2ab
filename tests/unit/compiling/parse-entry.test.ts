import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../glossary/authoring/compiling/parse-entry.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';

const SOUND = `id: tic
term: tic
kind: phenomenon
forms:
  - tics
  - text: TIC
    case: exact
    ambiguous: true
summary: A quick movement or sound that a person feels an urge to make.
distinguish:
  - id: myoclonus
    difference: A tic can be held back for a while.
references:
  - id: someone2020
    basis: abstract
codes:
  HPO: HP:0100033
related: [tremor]
checked: 2026-11-23
`;

const messagesOf = (source: string): string[] =>
  parseEntry('glossary/entries/tic.yaml', source).problems.map(describeProblem);

test('a sound file gives its entry, with empty lists where it names none', () => {
  const { entry, problems } = parseEntry('glossary/entries/tic.yaml', SOUND);
  expect(problems).toEqual([]);
  expect(entry).toMatchObject({ id: 'tic', forms: ['tics', { text: 'TIC', case: 'exact' }], broader: [] });
});

describe('a broken file says file, line, field and what to do', () => {
  test.each<[name: string, from: string, to: string, message: string]>([
    ['YAML that breaks off', 'related: [tremor]', 'related: [tremor', 'tic.yaml:19: YAML: '],
    [
      'a missing summary',
      /summary:.*\n/.exec(SOUND)?.[0] ?? '',
      '',
      'tic.yaml:1: summary: is missing; add it',
    ],
    ['an empty term', 'term: tic', "term: ''", 'tic.yaml:2: term: "" must not be empty'],
    [
      'an unknown kind',
      'kind: phenomenon',
      'kind: disease',
      'tic.yaml:3: kind: "disease" is none of phenomenon,',
    ],
    [
      'a field nobody knows',
      'kind: phenomenon',
      'kind: phenomenon\nkindness: 1',
      'tic.yaml:4: kindness: is no field',
    ],
    ['a case that is not exact', 'case: exact', 'case: upper', 'tic.yaml:7: forms[1].case: '],
    [
      'a code of another registry',
      'HP:0100033',
      'MONDO:1',
      'tic.yaml:17: codes.HPO: "MONDO:1" is no HPO code',
    ],
    [
      'a basis nobody knows',
      'basis: abstract',
      'basis: hearsay',
      'tic.yaml:15: references[0].basis: "hearsay" is none of',
    ],
    ['a date that is none', '2026-11-23', 'yesterday', 'tic.yaml:19: checked: "yesterday" is no date'],
    [
      'an id that is not the file name',
      'id: tic',
      'id: tics',
      'tic.yaml:1: id: is "tics", but the file is named "tic"',
    ],
    ['an id with capitals', 'id: tic', 'id: Tic', 'tic.yaml:1: id: "Tic" an id has lower-case letters'],
    [
      'a summary too long',
      'A quick movement',
      'word '.repeat(61),
      'tic.yaml:9: summary: has 71 words; at most 60',
    ],
    ['a link that is a number', 'related: [tremor]', 'related: [7]', 'tic.yaml:18: related[0]: '],
    ['no mapping at all', SOUND, '- a\n- b\n', 'tic.yaml:1: '],
  ])('%s', (_name, from, to, message) => {
    expect(SOUND).toContain(from);
    const messages = messagesOf(SOUND.replace(from, to));
    expect(messages[0]).toContain(`glossary/entries/${message}`);
  });

  test('every fault of a file is told, not only the first', () => {
    expect(messagesOf('id: tic\nkind: disease\n')).toHaveLength(4);
  });
});
