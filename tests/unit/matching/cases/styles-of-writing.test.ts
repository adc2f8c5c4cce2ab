import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('printed lines', () => {
  testCases([
    ['a word broken at the end of a printed line', '{epi-\nlepsy=epilepsy} and {dys-\ntonia=dystonia}'],
    ['a word broken by a soft hyphen and a line break', '{epi\u00ad\nlepsy=epilepsy}'],
    ['a broken word in a longer form', '{opsoclonus-myo-\nclonus syndrome=opsoclonus-myoclonus}'],
    ['a form broken at its own hyphen', '{opsoclonus-\nmyoclonus syndrome=opsoclonus-myoclonus}'],
    ['a form broken at its own dash', '{Unverricht–\nLundborg disease=unverricht}'],
    ['a syllable of a word that is no entry', 'therapeu-\ntic, tic-\nkets, art-\ndystonia'],
    ['a compound broken at its hyphen', '{chorea}-\n{ataxia} overlap, {seizure}-\nfree'],
    ['an acronym broken off its compound', '{EEG}-\nbased, L-\n{EEG}'],
    ['a prefix that is negative, at the end of a line', 'non-\nepileptic'],
    ['words that share an ending', '{ataxia}- and {dystonia}-plus'],
    [
      'a term over two lines of a quoted mail',
      '> It was {opsoclonus\n> myoclonus syndrome=opsoclonus-myoclonus}.',
    ],
    ['more than, which is no quoted line', 'an {ataxia} > {dystonia}'],
    ['a form broken between its words', '{juvenile\nmyoclonic\r\nepilepsy=jme}'],
    ['running heads of a page', '12 | {MYOCLONUS} AND {ATAXIA} | 13'],
  ]);
});

describe('code and markup', () => {
  testCases([
    ['an underscore of a variable', 'myoclonus_type = 1; my_ataxia; ataxia_'],
    ['capitals inside a name of a class', 'MyoclonusType, isEpilepsy, EEGReader, seizureCount'],
    ['a property after a full stop', 'rate(ataxia.level); chorea.map(x)'],
    ['a call', '{chorea}() and [{ataxia}] and <{dystonia}>'],
    ['an assignment in quotes', 'name="{myoclonus}", \'{ataxia}\': "{chorea}"'],
    ['entities that nobody decoded', '&nbsp;{chorea}&lt;{ataxia}&gt;'],
  ]);
});

describe('genes and numbers', () => {
  testCases([
    ['a gene in stars, with a plus, in brackets', '*{SNCA}*, {SGCE}+, {SNCA}(+/−), [{SGCE}]'],
    ['a gene and its antisense partner', 'SNCA-AS1, SNCAIP'],
    ['a gene and its variant', '{SGCE} c.304G>A, {SNCA}:p.A53T'],
    ['a mouse gene and a human one', 'Snca−/− mice, {SNCA} −/− cells'],
    ['a number glued to the word after', '3seizures, seizures3, 3 {seizures=seizure}'],
    ['a number and a hyphen', '3-{seizure}, {seizure}-2, grade-3 {ataxia}'],
  ]);
});

describe('signs', () => {
  testCases([
    ['a slash between entries, and not a compound', '{myoclonus}/{dystonia}, {dystonia}/{myoclonus}'],
    ['three with slashes', '{seizure}/{epilepsy}/{ataxia}, and/or {chorea}'],
    [
      'plural possessives',
      "the patients’ {seizures=seizure}, the {seizures=seizure}’ end, the twins' {ataxia}",
    ],
    [
      'quotation marks of four languages',
      '“{Myoclonus}”, ‘{ataxia}’, „{Chorea}“, «{dystonia}», ‹{epilepsy}›',
    ],
    [
      'a quote that opens within a form',
      '“juvenile” {myoclonic epilepsy}, juvenile “{myoclonic=myoclonus}” {epilepsy}',
    ],
    ['dashes of an aside', '{Myoclonus}—sudden, brief—differs; {ataxia} – too – does'],
    ['three full stops, no spaces', '{myoclonus}...{ataxia}…{chorea}'],
    ['words of opposite', 'non‑ataxic, no {ataxia}, without {seizures=seizure}'],
    ['suspended hyphens', 'pre- and post-{seizure}, {seizure}- and {ataxia}-free'],
    ['an adverb and a compound adjective', '{seizure}-like, {epilepsy}-related, {ataxia}-plus'],
  ]);
});

describe('other languages and scripts', () => {
  testCases([
    ['right-to-left marks around words', '\u202b{myoclonus}\u202c \u2067{EEG}\u2069 \u200f{MRI}\u200f'],
    ['Arabic and Hebrew beside words', 'رمع {myoclonus}, אפילפסיה ({epilepsy})'],
    ['an Arabic comma and question mark', '{chorea}، {ataxia}؟ {dystonia}؛'],
    ['full-width words and signs', '{ＭＹＯＣＬＯＮＵＳ=myoclonus}， {ＥＥＧ=eeg}； {ａｔａｘｉａ=ataxia}。'],
    ['a French text', 'Le patient avait une épilepsie, une ataxie et une chorée.'],
    ['French words that English has too', "la {dystonia}, l’{EEG} et l'IRM"],
    ['a German text', 'Epilepsie, Ataxie und Dystonie; ein {EEG}-Befund'],
    ['a German compound', 'Myoclonusepilepsie, {Epilepsy}-Zentrum'],
    ['a Spanish text', 'epilepsia, corea, distonía y {ataxia}'],
  ]);
});
