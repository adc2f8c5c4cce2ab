import { describe, expect, test } from 'vitest';
import { findMedicalMatches } from '../../../../glossary/matching/context-rules/find-medical-matches.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { fixtureIndex, testCases } from '../marked-cases.ts';

describe('the longest match', () => {
  testCases([
    ['longest of two', '{secondary myoclonus}'],
    ['longest of three', '{juvenile myoclonic epilepsy=jme}, {myoclonic epilepsy}, {myoclonic=myoclonus}'],
    ['a long form that breaks off', 'juvenile {myoclonic=myoclonus} {seizures=seizure}'],
    ['a form that goes on with prepositions', '{myoclonic epilepsy with ragged red fibers=merrf}'],
    ['left to right without overlap', '{tonic-clonic} {clonic}'],
    ['generalized tonic-clonic seizures', '{generalized tonic-clonic seizures=tonic-clonic}'],
    ['adjacent forms', '{tremor} {chorea} {ataxia}'],
    ['the same form twice', '{tremor} {tremor}'],
    ['withheld longest leaves the certain shorter one', '{CT:withheld} {tremor}'],
    ['secondary myoclonus', '{secondary myoclonus}, {myoclonus}'],
    ['breaks off at the last word', '{myoclonic epilepsy} with ragged red'],
    ['left before right', '{juvenile myoclonic epilepsy=jme} with {ragged red fibers}'],
    ['left before longer', '{cortical myoclonus} {dystonia}'],
    ['starts again after a dead end', 'progressive {myoclonic epilepsy}'],
    ['starts again inside a dead end', '{opsoclonus} {post-hypoxic myoclonus}'],
    ['repeated first word', 'secondary {secondary myoclonus}'],
    ['an ambiguous one right after a certain one', '{dystonic=dystonia} {jerk:field}'],
  ]);
});

describe('inner matches, longest first, each entry once', () => {
  test.each([
    ['secondary myoclonus', ['myoclonus: myoclonus']],
    [
      'juvenile myoclonic epilepsy',
      ['myoclonic-epilepsy: myoclonic epilepsy', 'myoclonus: myoclonic', 'epilepsy: epilepsy'],
    ],
    ['opsoclonus–myoclonus syndrome', ['opsoclonus: opsoclonus', 'myoclonus: myoclonus']],
    ['myoclonus-dystonia', ['myoclonus: myoclonus', 'dystonia: dystonia']],
    [
      'myoclonic epilepsies with ragged red fibres',
      [
        'myoclonic-epilepsy: myoclonic epilepsies',
        'myoclonus: myoclonic',
        'epilepsy: epilepsies',
        'ragged-red-fibers: ragged red fibres',
      ],
    ],
    ['generalised seizures', ['seizure: seizures']],
    ['action myoclonus', ['action: action', 'myoclonus: myoclonus']],
    ['startle reflex', []],
    ['ataxia', []],
  ])('of %s are %j', (text, inner) => {
    const { matches } = findMedicalMatches(fixtureIndex, [{ text: `x ${text}.` }], NO_EVIDENCE);
    const [match, ...more] = matches;
    expect(more).toEqual([]);
    expect(match).toMatchObject({ start: 2, end: 2 + text.length });
    expect(
      match?.inner.map(({ start, end, entry }) => `${entry}: ${text.slice(start - 2, end - 2)}`),
    ).toEqual(inner);
  });

  test('end where the match ends, at the latest', () => {
    const text = 'juvenile myoclonic epilepsy with ragged red fibers';
    const { matches } = findMedicalMatches(fixtureIndex, [{ text }], NO_EVIDENCE);
    const [match] = matches;
    expect(match).toMatchObject({ start: 0, end: 'juvenile myoclonic epilepsy'.length });
    expect(match?.inner.map(({ entry }) => entry)).toEqual(['myoclonic-epilepsy', 'myoclonus', 'epilepsy']);
  });
});
