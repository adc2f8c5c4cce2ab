import { describe } from 'vitest';
import { testCases } from './expect-found.ts';

describe('papers and their references', () => {
  testCases([
    ['the caption of a table', 'Table 1. {Myoclonus=myoclonus} (n = 12)'],
    ['the caption of a figure', 'Fig. 3a–c. {Cortical myoclonus=cortical-myoclonus}: {EEG=eeg} (12 s)'],
    ['cells of a table', '{Myoclonus=myoclonus} | {Seizure=seizure} | {Ataxia=ataxia};{Chorea=chorea}'],
    ['bullets and tabs', '• {Myoclonus=myoclonus}\u2003• {Seizures=seizure}\t• {Ataxia=ataxia}'],
    [
      'a code of diagnoses before its name',
      'G25.3 {Myoclonus=myoclonus}; HP:0001336; {LAFORA DISEASE=lafora} (MIM#254780)',
    ],
    [
      'a number of patients',
      '{Myoclonus=myoclonus} (12/40), {ataxia=ataxia}: 5%, {chorea=chorea}=3, {dystonia=dystonia} n=2',
    ],
    [
      'a superscript footnote mark',
      '{Myoclonus=myoclonus}¹ and {dystonia=dystonia}² were rated, {chorea=chorea}¹² not',
    ],
    ['footnotes in brackets', '{ataxia=ataxia}[3–5], {chorea=chorea}(6), {dystonia=dystonia},7,8'],
    ['findings in brackets', '{Ataxia=ataxia} (mild), {chorea=chorea} [severe]'],
    ['a footnote number glued to the word makes another word of it', 'Myoclonus1,2 and ataxia3'],
    ['the title of a paper', '1. Obeso JA. {Myoclonus=myoclonus}. Mov Disord 2011;26:1–10.'],
    [
      "a paper's title with a subtitle",
      'Caviness JN. {Myoclonus=myoclonus}: current concepts. Lancet Neurol 2004;3:598-607',
    ],
    ['a journal of two words with "and"', 'Smith J. A case. Epilepsy and Behavior 2015;37:1.', 'field'],
    ['a journal with an ampersand', 'Smith J. A case. Epilepsy & Behavior. 2015;37:1.', 'field'],
    [
      'a journal with a registered mark',
      'Smith J. A case. Epilepsia 2001;42:1; Seizure® 2001;56:1213.',
      'field',
    ],
    ['an opened journal', 'Epilepsy Open. 2019;4(2):211-8. Seizure 2017; 44: 11.', 'field'],
    ['the same journal abbreviated', 'Epilepsy Behav. 2015;37:1, Epilepsy Res 2010;88:1', 'field'],
    ['a title that ends with the word', 'A case of {epilepsy=epilepsy}. Brain 2015;37:1'],
    ['a year of a congress is no volume', '{Myoclonus=myoclonus} and {Ataxia=ataxia} 2015 in Lyon'],
  ]);
});

describe('printed lines', () => {
  testCases([
    ['a word broken at the end of a printed line', 'epi-\nlepsy and dys-\ntonia'],
    ['a word broken by a soft hyphen and a line break', 'epi\u00ad\nlepsy'],
    ['a form broken between its words', '{juvenile\nmyoclonic\r\nepilepsy=jme}'],
    ['running heads of a page', '12 | {MYOCLONUS=myoclonus} AND {ATAXIA=ataxia} | 13'],
  ]);
});

describe('code and markup', () => {
  testCases([
    ['an underscore of a variable', 'myoclonus_type = 1; my_ataxia; ataxia_'],
    ['capitals inside a name of a class', 'MyoclonusType, isEpilepsy, EEGReader, seizureCount'],
    ['a property behind a full stop', 'rate(ataxia.level); chorea.map(x)'],
    ['a call', '{chorea=chorea}() and [{ataxia=ataxia}] and <{dystonia=dystonia}>'],
    ['an assignment in quotes', 'name="{myoclonus=myoclonus}", \'{ataxia=ataxia}\': "{chorea=chorea}"'],
    ['entities that nobody decoded', '&nbsp;{chorea=chorea}&lt;{ataxia=ataxia}&gt;'],
  ]);
});

describe('posts and addresses', () => {
  testCases([
    ['hashtags in one word', '#EpilepsyAwareness #epilepsywarrior #{Ataxia=ataxia} #{MS=ms:field}', 'field'],
    ['a hashtag beside a handle', '@epilepsyuk #{myoclonus=myoclonus}!'],
    ['a file and its ending', 'seizure_diary.xlsx EEG-2023.edf ataxia-score.csv'],
    ['a fragment of an address', 'https://en.wikipedia.example/wiki/Myoclonus#Ataxia'],
    ['a DOI', 'doi:10.1002/mds.myoclonus.12 and 10.1016/j.ataxia.2011.01.001'],
    ['an address in words is none', '{ataxia=ataxia} (at) clinic.example'],
    ['laughter and sad faces', 'my {ataxia=ataxia} lol :( & {chorea=chorea} :-) xD {epilepsy=epilepsy}<3'],
    ['slang and capitals', 'OMG my {EEG=eeg}!!! {SEIZURES=seizure} again?!'],
  ]);
});

describe('genes and numbers', () => {
  testCases([
    [
      'a gene in stars, with a plus, in brackets',
      '*{SNCA=snca}*, {SGCE=sgce}+, {SNCA=snca}(+/−), [{SGCE=sgce}]',
    ],
    ['a gene and its antisense partner', 'SNCA-AS1, SNCAIP'],
    ['a gene and its variant', '{SGCE=sgce} c.304G>A, {SNCA=snca}:p.A53T'],
    ['a mouse gene and a human one', 'Snca−/− mice, {SNCA=snca} −/− cells'],
    ['a number glued to the word behind', '3seizures, seizures3, 3 {seizures=seizure}'],
    ['a number and a hyphen', '3-{seizure=seizure}, {seizure=seizure}-2, grade-3 {ataxia=ataxia}'],
  ]);
});

describe('signs', () => {
  testCases([
    [
      'a slash between entries, and not a compound',
      '{myoclonus=myoclonus}/{dystonia=dystonia}, {dystonia=dystonia}/{myoclonus=myoclonus}',
    ],
    ['three with slashes', '{seizure=seizure}/{epilepsy=epilepsy}/{ataxia=ataxia}, and/or {chorea=chorea}'],
    [
      'plural possessives',
      "the patients’ {seizures=seizure}, the {seizures=seizure}’ end, the twins' {ataxia=ataxia}",
    ],
    [
      'quotation marks of four languages',
      '“{Myoclonus=myoclonus}”, ‘{ataxia=ataxia}’, „{Chorea=chorea}“, «{dystonia=dystonia}», ‹{epilepsy=epilepsy}›',
    ],
    [
      'a quote that opens within a form',
      '“juvenile” {myoclonic epilepsy=myoclonic-epilepsy}, juvenile “{myoclonic=myoclonus}” {epilepsy=epilepsy}',
    ],
    ['dashes of an aside', '{Myoclonus=myoclonus}—sudden, brief—differs; {ataxia=ataxia} – too – does'],
    ['three full stops, no spaces', '{myoclonus=myoclonus}...{ataxia=ataxia}…{chorea=chorea}'],
    ['words of opposite', 'non‑ataxic, no {ataxia=ataxia}, without {seizures=seizure}'],
    ['suspended hyphens', 'pre- and post-{seizure=seizure}, {seizure=seizure}- and {ataxia=ataxia}-free'],
    [
      'an adverb and a compound adjective',
      '{seizure=seizure}-like, {epilepsy=epilepsy}-related, {ataxia=ataxia}-plus',
    ],
  ]);
});

describe('other languages and scripts', () => {
  testCases([
    [
      'right-to-left marks around words',
      '\u202b{myoclonus=myoclonus}\u202c \u2067{EEG=eeg}\u2069 \u200f{MRI=mri}\u200f',
    ],
    ['Arabic and Hebrew beside words', 'رمع {myoclonus=myoclonus}, אפילפסיה ({epilepsy=epilepsy})'],
    ['an Arabic comma and question mark', '{chorea=chorea}، {ataxia=ataxia}؟ {dystonia=dystonia}؛'],
    ['full-width words and signs', '{ＭＹＯＣＬＯＮＵＳ=myoclonus}， {ＥＥＧ=eeg}； {ａｔａｘｉａ=ataxia}。'],
    ['a French text', 'Le patient avait une épilepsie, une ataxie et une chorée.'],
    ['French words that English has too', "la {dystonia=dystonia}, l’{EEG=eeg} et l'IRM"],
    ['a German text', 'Epilepsie, Ataxie und Dystonie; ein {EEG=eeg}-Befund'],
    ['a German compound', 'Myoclonusepilepsie, {Epilepsy=epilepsy}-Zentrum'],
    ['a Spanish text', 'epilepsia, corea, distonía y {ataxia=ataxia}'],
  ]);
});

describe('letters that mean something else', () => {
  testCases([
    ['a bottle', 'PET bottles, PET film, recycled PET, PET resin', 'field'],
    [
      "a bottle's scan",
      '{PET=pet:field} images, {PET=pet:field}/{CT=ct:field}, {PET=pet:field}-{CT=ct:field}, FDG-{PET=pet:field}',
      'field',
    ],
    [
      'acronyms in a list, the second of them a state',
      '{MRI=mri}, {CT=ct:field} and {EEG=eeg}; {EEG=eeg}, {MS=ms:field}; {SEPs=sep:field}, {CT=ct:field}',
      'field',
    ],
    ['a town in capitals', 'HARTFORD, CT; NEW HAVEN, CT', 'field'],
    ['X-rays by another name', '{CT=ct:field}-guided, micro-{CT=ct:field}, {CT=ct:field}/{MRI=mri}', 'field'],
    ['neighbours of the letters MS', 'MSc, MSG, AT&T, HMS', 'field'],
    ['polymerase chain reaction', 'Ct values of 25, CTCF, ct', 'field'],
  ]);
});
