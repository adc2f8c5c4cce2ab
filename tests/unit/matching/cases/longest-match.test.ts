import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { FIXTURE } from '../fixture.ts';
import { testCases } from './expect-found.ts';

describe('the longest match', () => {
  testCases([
    ['secondary myoclonus', '{secondary myoclonus=secondary-myoclonus}, {myoclonus=myoclonus}'],
    ['goes on with a preposition', '{myoclonic epilepsy with ragged red fibers=merrf}'],
    ['breaks off at the last word', '{myoclonic epilepsy=myoclonic-epilepsy} with ragged red'],
    ['left before right', '{juvenile myoclonic epilepsy=jme} with {ragged red fibers=ragged-red-fibers}'],
    ['left before longer', '{cortical myoclonus=cortical-myoclonus} {dystonia=dystonia}'],
    ['starts again behind a dead end', 'progressive {myoclonic epilepsy=myoclonic-epilepsy}'],
    [
      'starts again inside a dead end',
      '{opsoclonus=opsoclonus} {post-hypoxic myoclonus=post-hypoxic-myoclonus}',
    ],
    ['repeated first word', 'secondary {secondary myoclonus=secondary-myoclonus}'],
    ['withheld long one leaves a certain one inside', '{dystonic=dystonia} {jerk=jerk:withheld}'],
  ]);
});

describe('inner matches', () => {
  const index = loadIndex(buildIndex(FIXTURE));

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
    ['resting tremor', []],
    ['ataxia', []],
  ])('of %s are %j', (text, inner) => {
    const { matches } = findMatches(index, [{ text: `x ${text}.` }], NO_EVIDENCE);
    const [match, ...more] = matches;
    expect(more).toEqual([]);
    expect(match).toMatchObject({ start: 2, end: 2 + text.length });
    expect(
      match?.inner.map(({ start, end, entry }) => `${entry}: ${text.slice(start - 2, end - 2)}`),
    ).toEqual(inner);
  });
});
