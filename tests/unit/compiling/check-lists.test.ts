import { describe, expect, test } from 'vitest';
import { checkLists } from '../../../glossary/authoring/compiling/check-lists.ts';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import { entryWith } from '../checking/entry-fixture.ts';

const messages = (...entries: Entry[]): string[] => checkLists(entries).map(describeProblem);

describe('listed twice', () => {
  test.each<[field: string, parts: Partial<Entry>]>([
    ['broader', { broader: ['jerk', 'jerk'] }],
    ['related', { related: ['jerk', 'jerk'] }],
    [
      'distinguish',
      {
        distinguish: [
          { id: 'jerk', difference: 'x' },
          { id: 'jerk', difference: 'y' },
        ],
      },
    ],
    [
      'references',
      {
        references: [
          { id: 'jerk', basis: 'record' },
          { id: 'jerk', basis: 'abstract' },
        ],
      },
    ],
  ])('%s', (field, parts) => {
    expect(messages(entryWith('A.', parts))).toEqual([
      `glossary/entries/tic.yaml: ${field}[1]: names "jerk" again; remove it`,
    ]);
  });
});

test('patients’ words that are a form or listed before', () => {
  const entry = entryWith('A.', {
    forms: ['habit spasm'],
    lay: ['Tic', 'twitching', 'habit spasm', 'Twitching'],
  });
  expect(messages(entry)).toEqual([
    'glossary/entries/tic.yaml: lay[0]: search finds "Tic" already; remove it',
    'glossary/entries/tic.yaml: lay[2]: search finds "habit spasm" already; remove it',
    'glossary/entries/tic.yaml: lay[3]: search finds "Twitching" already; remove it',
  ]);
});

describe('broader', () => {
  const entry = (id: string, ...broader: string[]): Entry => entryWith('A.', { id, broader });

  test('a circle', () => {
    expect(messages(entry('tic', 'jerk'), entry('jerk', 'sign', 'tic'), entry('sign'))).toEqual([
      'glossary/entries/tic.yaml: broader: leads back to the entry itself (tic → jerk → tic); one of these is not the broader one',
      'glossary/entries/jerk.yaml: broader: leads back to the entry itself (jerk → tic → jerk); one of these is not the broader one',
    ]);
  });

  test('two ways up to the same entry are no circle', () => {
    expect(messages(entry('tic', 'jerk', 'sign'), entry('jerk', 'sign'), entry('sign'))).toEqual([]);
  });
});
