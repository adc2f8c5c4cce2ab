import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('journals in references', () => {
  testCases([
    ['year, volume and page', 'Epilepsy. 1995;118:935', 'field'],
    ['no full stop', 'Ataxia 2018;54:1-9', 'field'],
    ['year and month', 'Seizure. 2018 Apr;57:1. Dystonia. 2019 Jan-Feb;3(1):2', 'field'],
    ['more of an abbreviated title', 'Epilepsy Behav. 2010;17:3. Seizure Eur J 2011; 20: 4', 'field'],
    ['volume and issue', '{Tumour=tumor:everyday}. Seizure, 118(4), 935. Chorea 12(Pt 3):1.', 'field'],
    [
      'the title of the article',
      'Obeso J. {Myoclonus}. Adv Neurol 1986;43:1. {Ataxia}: a review. 2001;1:1',
      'field',
    ],
    ['a year in a sentence', '{Epilepsy} 2020; {Ataxia} (2019); {Chorea} 1990, 1991'],
    ['a word without a capital', 'in {epilepsy} 1995;118:935'],
  ]);
});

describe('papers and their references', () => {
  testCases([
    ['the caption of a table', 'Table 1. {Myoclonus} (n = 12)'],
    ['the caption of a figure', 'Fig. 3a–c. {Cortical myoclonus}: {EEG} (12 s)'],
    ['cells of a table', '{Myoclonus} | {Seizure} | {Ataxia};{Chorea}'],
    ['bullets and tabs', '• {Myoclonus}\u2003• {Seizures=seizure}\t• {Ataxia}'],
    [
      'a code of diagnoses before its name',
      'G25.3 {Myoclonus}; HP:0001336; {LAFORA DISEASE=lafora} (MIM#254780)',
    ],
    ['a number of patients', '{Myoclonus} (12/40), {ataxia}: 5%, {chorea}=3, {dystonia} n=2'],
    ['a superscript footnote mark', '{Myoclonus}¹ and {dystonia}² were rated, {chorea}¹² not'],
    ['footnotes in brackets', '{ataxia}[3–5], {chorea}(6), {dystonia},7,8'],
    [
      'results with their share, which look like volume and issue',
      'Signs: {Ataxia} 12 (40%), {Dystonia} 5 (17%), {Chorea} 3 (10%), {Tremor} 9 (30 %), {Epilepsy} 4 (13.3): 2',
    ],
    [
      'results in columns',
      '{Ataxia} 12 (40), 5 (17); {Dystonia} 5 (2–9), 7 (3–11), {Chorea} 7 (23), 12.5, {Myoclonus} 3 (7): none',
    ],
    [
      'volume, issue and the number of an article',
      'A case. Epilepsia 12(4):e935. Seizure 12 (4), 120–5, Chorea 3(2):S7.',
      'field',
    ],
    ['findings in brackets', '{Ataxia} (mild), {chorea} [severe]'],
    ['a footnote number glued to the word makes another word of it', 'Myoclonus1,2 and ataxia3'],
    ['the title of a paper', '1. Obeso JA. {Myoclonus}. Mov Disord 2011;26:1–10.'],
    [
      "a paper's title with a subtitle",
      'Caviness JN. {Myoclonus}: current concepts. Lancet Neurol 2004;3:598-607',
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
    ['a title that ends with the word', 'A case of {epilepsy}. Brain 2015;37:1'],
    ['a year of a congress is no volume', '{Myoclonus} and {Ataxia} 2015 in Lyon'],
  ]);
});
