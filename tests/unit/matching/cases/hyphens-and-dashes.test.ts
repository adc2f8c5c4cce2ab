import { describe } from 'vitest';
import { type Case, testCases } from './expect-found.ts';

const DASHES: readonly (readonly [name: string, dash: string])[] = [
  ['hyphen-minus', '-'],
  ['hyphen', '\u2010'],
  ['no-break hyphen', '\u2011'],
  ['figure dash', '\u2012'],
  ['en dash', '\u2013'],
  ['em dash', '\u2014'],
  ['horizontal bar', '\u2015'],
  ['minus sign', '\u2212'],
  ['small hyphen', '\ufe63'],
  ['full-width hyphen', '\uff0d'],
];

describe('every dash', () => {
  testCases(
    DASHES.flatMap(([name, dash]): Case[] => [
      [
        `${name} inside a form`,
        `{opsoclonus${dash}myoclonus syndrome=opsoclonus-myoclonus}, {post${dash}hypoxic myoclonus=post-hypoxic-myoclonus}`,
      ],
      [`${name} behind non`, `non${dash}myoclonic jumps`],
      [`${name} behind an acronym`, `{EEG=eeg}${dash}based`],
    ]),
  );
});

describe('hyphens and compounds', () => {
  testCases([
    ['closed', '{posthypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['open', '{post hypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['open over two lines', '{post\n  hypoxic\n  myoclonus=post-hypoxic-myoclonus}'],
    ['hyphens all through', '{post-hypoxic-myoclonus=post-hypoxic-myoclonus}'],
    ['open where the form has a dash', '{opsoclonus myoclonus syndrome=opsoclonus-myoclonus}'],
    ['closed capitals', '{POSTHYPOXIC MYOCLONUS=post-hypoxic-myoclonus}'],
    ['spaced dash is punctuation', '{opsoclonus=opsoclonus} – {myoclonus=myoclonus} syndrome'],
    ['dash with one space', '{opsoclonus=opsoclonus}- {myoclonus=myoclonus} syndrome'],
    ['compound of two entries that is an entry', '{myoclonus-dystonia=myoclonus-dystonia}'],
    ['compound that is an entry, extended', '{myoclonus-dystonia=myoclonus-dystonia}-plus'],
    ['compound the other way round', '{dystonia=dystonia}-{myoclonus=myoclonus}'],
    ['compound across a sentence', '{Myoclonus=myoclonus}. {Dystonia=dystonia}.'],
    ['compound of four', '{chorea=chorea}-{ataxia=ataxia}-{epilepsy=epilepsy}-deafness'],
    ['nothing but a prefix before', 'post-{seizure=seizure} and peri-{seizure=seizure} state'],
    ['suspended hyphen with a slash', 'pre-/{post-hypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['acronym with an ending', '{MRI=mri}-negative, {EEG=eeg}-guided, {SNCA=snca}-related'],
    ['acronym behind a hyphen', 'video-{EEG=eeg}, 3T-{MRI=mri}'],
    ['an eponym of two names is not closed', 'UnverrichtLundborg disease'],
    ['an eponym of two names with an en dash', '{Unverricht–Lundborg disease=pme1}'],
    ['an eponym of two names with a space', '{Unverricht Lundborg disease=pme1}'],
    ['an eponym of two names with a slash', 'Unverricht/Lundborg disease'],
  ]);
});

describe('negative prefixes', () => {
  testCases([
    ['non- before a word', 'non-epileptic and non-ataxic'],
    ['non apart, as British texts write it', 'non epileptic and Non ataxic'],
    ['non- in capitals', 'NON-EPILEPTIC Non-Epileptic'],
    ['non- before a longer form', 'non-myoclonic {epilepsy=epilepsy}'],
    ['non- far away', 'non-verbal {myoclonic=myoclonus} child'],
    ['closed non', 'nonepileptic nonmyoclonic'],
    ['pseudo- and quasi-', 'pseudo-seizure, quasi-epileptic, pseudo-dystonia'],
    ['anti- before a word', 'anti-epileptic and anti-myoclonic'],
    ['anti- in a form of its own', 'an {anti-epileptic drug=antiepileptic}'],
    ['anti without a hyphen in a form of its own', 'an {anti epileptic drug=antiepileptic}'],
    ['a prefix that does not turn', 'hemi-{dystonia=dystonia}, co-{infection=infection:everyday}', 'field'],
    ['a word that ends like a negative prefix', 'canon-{epilepsy=epilepsy}'],
  ]);
});
