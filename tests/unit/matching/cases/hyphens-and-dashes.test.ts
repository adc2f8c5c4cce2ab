import { describe } from 'vitest';
import { type MarkedCase, testCases } from '../marked-cases.ts';

describe('hyphens and compounds', () => {
  testCases([
    ['closed', '{posthypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['open', '{post hypoxic myoclonus}'],
    ['soft hyphen after a hyphen', '{post-\u00adhypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['a hyphen where the form has a space', '{secondary-myoclonus}'],
    ['spaced hyphen is punctuation', 'secondary - {myoclonus}'],
    ['spaced en dash is punctuation', 'It was secondary – {myoclonus} came first.'],
    ['hyphen with a space after is suspended', 'pre- and {post-hypoxic myoclonus}'],
    ['two hyphens are a dash of typists', 'secondary--{myoclonus}'],
    ['closed compound written with a hyphen', '{hyper-reflexia=hyperreflexia}'],
    ['the same compound in the plural', '{myoclonus-dystonias=myoclonus-dystonia}'],
    ['compound that is no entry', '{chorea}-{ataxia} overlap'],
    ['-based is the word it is based on', 'an {EEG}-based diagnosis'],
    ['-free, -like, -induced', '{seizure}-free, {chorea}-like, {levetiracetam}-induced'],
    ['list after a hyphen', 'three-{tremor} scale'],
    ['open over two lines', '{post\n  hypoxic\n  myoclonus}'],
    ['hyphens all through', '{post-hypoxic-myoclonus}'],
    ['open where the form has a dash', '{opsoclonus myoclonus syndrome=opsoclonus-myoclonus}'],
    ['closed capitals', '{POSTHYPOXIC MYOCLONUS=post-hypoxic-myoclonus}'],
    ['spaced dash is punctuation', '{opsoclonus} – {myoclonus} syndrome'],
    ['hyphen with one space', '{opsoclonus- myoclonus syndrome=opsoclonus-myoclonus}'],
    ['dash with one space', '{opsoclonus}– {myoclonus} syndrome'],
    ['compound of two entries that is an entry', '{myoclonus-dystonia}'],
    ['compound that is an entry, extended', '{myoclonus-dystonia}-plus'],
    ['compound the other way round', '{dystonia}-{myoclonus}'],
    ['compound across a sentence', '{Myoclonus}. {Dystonia}.'],
    ['compound of four', '{chorea}-{ataxia}-{epilepsy}-deafness'],
    ['nothing but a prefix before', 'post-{seizure} and peri-{seizure} state'],
    ['suspended hyphen with a slash', 'pre-/{post-hypoxic myoclonus}'],
    ['acronym with an ending', '{MRI}-negative, {EEG}-guided, {SNCA}-related'],
    ['acronym after a hyphen', 'video-{EEG}, 3T-{MRI}'],
    ['an eponym of two names is not closed', 'UnverrichtLundborg disease'],
    ['an eponym of two names with an en dash', '{Unverricht–Lundborg disease=unverricht}'],
    ['an eponym of two names with a space', '{Unverricht Lundborg disease=unverricht}'],
    ['an eponym of two names with a slash', 'Unverricht/Lundborg disease'],
  ]);
});

describe('negative prefixes', () => {
  testCases([
    ['non– with an en dash', 'non–epileptic attacks'],
    ['anti-, pseudo-, un-, quasi-, ex- turn words', 'anti-tremor, pseudo-ataxia, quasi-chorea, ex-epileptic'],
    ['a turned compound that is an entry', 'a {non-epileptic seizure=non-epileptic}'],
    ['a turned compound in another spelling', 'a {nonepileptic seizure=non-epileptic}'],
    ['an entry that begins with anti-', '{anti-NMDA receptor encephalitis=nmda}'],
    ['post- and pre- do not turn', 'the post-{seizure} phase'],
    ['non- before a word', 'non-epileptic and non-ataxic'],
    ['non apart, as British texts write it', 'non epileptic and Non ataxic'],
    ['another prefix apart turns nothing', 'a pseudo {seizure}, an ex {epileptic=epilepsy}'],
    ['non- in capitals', 'NON-EPILEPTIC Non-Epileptic'],
    ['non- before a longer form', 'non-myoclonic {epilepsy}'],
    ['non- far away', 'non-verbal {myoclonic=myoclonus} child'],
    ['closed non', 'nonepileptic nonmyoclonic'],
    ['pseudo- and quasi-', 'pseudo-seizure, quasi-epileptic, pseudo-dystonia'],
    ['anti- before a word', 'anti-epileptic and anti-myoclonic'],
    ['anti- in a form of its own', 'an {anti-epileptic drug=antiepileptic}'],
    ['anti without a hyphen in a form of its own', 'an {anti epileptic drug=antiepileptic}'],
    ['a prefix that does not turn', 'hemi-{dystonia}, co-{infection:everyday}', 'field'],
    ['a word that ends like a negative prefix', 'canon-{epilepsy}'],
  ]);
});

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
    DASHES.flatMap(([name, dash]): MarkedCase[] => [
      [
        `${name} inside a form`,
        `{opsoclonus${dash}myoclonus syndrome=opsoclonus-myoclonus}, {post${dash}hypoxic myoclonus=post-hypoxic-myoclonus}`,
      ],
      [`${name} after non`, `non${dash}myoclonic jumps`],
      [`${name} after an acronym`, `{EEG}${dash}based`],
    ]),
  );
});
