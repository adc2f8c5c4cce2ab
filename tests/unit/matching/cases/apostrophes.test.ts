import { describe } from 'vitest';
import { type MarkedCase, testCases } from '../marked-cases.ts';

describe('possessives', () => {
  testCases([
    ['apostrophe left out', '{Huntingtons disease=huntington}'],
    ['possessive added', '{Lafora’s disease=lafora} and {Wilson’s disease=wilson}'],
    ['possessive added in front of two words', '{Lafora’s body disease=lafora}'],
    ['possessive in capitals', '{PARKINSON’S DISEASE=parkinson}'],
    ['name in -s', '{Graves’ disease=graves}, {Graves’s disease=graves}'],
    ['a name alone is not its possessive', 'Parkinson’s is common; {Parkinson=parkinson-name} described it.'],
    [
      'a name alone is not its possessive, whichever the apostrophe',
      'Parkinsonʼs, Parkinson´s, Parkinson＇s, PARKINSONʼS',
    ],
    ['no possessive', '{Lafora disease=lafora}, {Parkinson disease=parkinson}'],
    ['a bare s', '{Laforas disease=lafora}, {Parkinsons disease=parkinson}'],
    ['capitals', '{LAFORA’S DISEASE=lafora} {PARKINSONS DISEASE=parkinson}'],
    ['a no-break space after', '{Huntington’s\u00a0disease=huntington}'],
    ['plural and possessive', '{Lafora’s diseases=lafora} and {Lafora bodies=lafora-body}'],
    ['possessive in the middle of three words', '{Gaucher’s disease type III=gaucher-3}'],
    ['possessive of a name of three parts', '{Gerstmann-Sträussler-Scheinker’s disease=gss}'],
    ['possessive of a common word', 'the {seizure}’s end and {epilepsy}’s cause'],
    ['possessive of a plural', 'the {seizures=seizure}’ end'],
    [
      'a name in -s',
      '{Graves disease=graves} {Graves’ disease=graves}, {Menkes disease=menkes} {Menkes’ disease=menkes}',
    ],
    ['the name without its noun', 'Lafora’s, Parkinson’s, Huntington and Graves'],
    ['the wrong noun', 'Lafora’s village, Huntington beach'],
    ['a space before the apostrophe', 'Lafora ’s disease'],
    ['two apostrophes', 'Lafora’’s disease'],
    ['single quotes around a word', "‘{ataxia}’ and '{chorea}'"],
    ['quotes around a word of a form', '‘secondary’ {myoclonus}'],
    ['French elision', "d’{ataxia} l'{EEG}"],
    ['contractions', "it's {chorea}, isn't it"],
    ['an acronym’s plural with an apostrophe', "three {MRI}’s and {EEG}'s"],
  ]);
});

const APOSTROPHES: readonly (readonly [name: string, apostrophe: string])[] = [
  ['typewriter', "'"],
  ['curly', '\u2019'],
  ['opening curly', '\u2018'],
  ['modifier letter', '\u02bc'],
  ['prime', '\u2032'],
  ['full-width', '\uff07'],
  ['acute accent', '\u00b4'],
  ['grave accent', '\u0060'],
];

describe('every apostrophe', () => {
  testCases(
    APOSTROPHES.map(
      ([name, sign]): MarkedCase => [
        `${name} apostrophe`,
        `{Lafora${sign}s disease=lafora}, {Parkinson${sign}s disease=parkinson}`,
      ],
    ),
  );
});
