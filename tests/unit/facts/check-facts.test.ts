import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../glossary/authoring/compiling/entry-file.ts';
import { describeProblem } from '../../../glossary/authoring/compiling/problem.ts';
import { checkFacts } from '../../../glossary/authoring/facts/check-facts.ts';
import { entryWith } from '../checking/entry-fixture.ts';

const fact = (...reference: string[]) => ({ text: 'x', reference });

const messages = (parts: Partial<Entry>): string[] =>
  checkFacts([
    entryWith('A tic.', {
      kind: 'syndrome',
      references: [
        { id: 'read', basis: 'abstract' },
        { id: 'seen', basis: 'record' },
      ],
      ...parts,
    }),
  ]).map(describeProblem);

describe('a statement beside the prose', () => {
  test.each<[field: string, parts: Partial<Entry>]>([
    ['emergency', { emergency: fact('seen') }],
    ['facts.genes', { facts: { genes: fact('read', 'seen') } }],
    ['facts.treatable', { facts: { treatable: { answer: 'no', reference: ['seen'] } } }],
    ['facts.calms[1]', { kind: 'treatment', facts: { calms: [fact('read'), fact('seen')] } }],
    [
      'facts.warnings[0]',
      { kind: 'treatment', facts: { warnings: [{ ...fact('seen'), by: 'FDA', date: '2020' }] } },
    ],
    [
      'strength[0]',
      { kind: 'treatment', strength: [{ for: 'tics', level: 'experience', reference: ['seen'] }] },
    ],
    ['etymology', { etymology: fact('seen') }],
    ['videos[0]', { videos: [{ shows: 'x', url: 'https://a.org', license: 'CC BY', reference: ['seen'] }] }],
  ])('%s needs a reference that was read', (field, parts) => {
    expect(messages(parts)).toEqual([
      expect.stringContaining(
        `tic.yaml: ${field}.reference: rests on "seen", of which only the record was seen`,
      ),
    ]);
  });

  test('needs a reference that the entry lists', () => {
    expect(messages({ emergency: fact('gone') })[0]).toContain(
      '"gone", which is none of the entry\'s references',
    );
  });

  test('that rests on what was read is no problem', () => {
    expect(messages({ emergency: fact('read'), facts: { genes: fact('read') } })).toEqual([]);
  });
});

describe('a fact of another kind of entry', () => {
  test('is refused with the kinds that it fits', () => {
    expect(messages({ facts: { brands: fact('read') } })[0]).toContain(
      'tic.yaml: facts.brands: fits no syndrome, only treatment;',
    );
    expect(messages({ kind: 'concept', facts: { onset: fact('read') } })[0]).toContain(
      'fits no concept, only phenomenon, syndrome, cause;',
    );
  });

  test('so is the strength of evidence where nothing is treated', () => {
    const strength: Entry['strength'] = [{ for: 'tics', level: 'experience', reference: ['read'] }];
    expect(messages({ strength })[0]).toContain('tic.yaml: strength: fits no syndrome, only treatment');
  });
});
