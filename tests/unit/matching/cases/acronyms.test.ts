import { describe } from 'vitest';
import { testCases } from './expect-found.ts';

describe('the case of acronyms', () => {
  testCases([
    ['exact', 'An {EEG=eeg}, an {MRI=mri} and {tDCS=tdcs}.'],
    ['lower case', 'eeg mri tdcs oms'],
    ['title case', 'Eeg Mri Oms Tdcs'],
    ['other mixtures', 'EEg MRi TDCS tDcs'],
    ['in a longer acronym', 'fMRI vEEG MRIT EEGX'],
    ['with digits joined', 'EEG2 MRI3'],
    ['a word in an exact form', '{CT scan=ct}, {CT scans=ct}, {CT=ct:field}'],
    ['an exact form with a capital', 'ct scan, Ct Scan'],
    ['with accents', '{ÉÉG=eeg}'],
    ['slash and plus', '{EEG=eeg}/{MRI=mri} + {EEG=eeg}+'],
    ['a gene symbol in lower case is another species', 'Snca snca {SNCA=snca}'],
    ['an ordinary form in capitals', 'THE {EPILEPSY=epilepsy} OF LAFORA'],
  ]);
});

describe('acronyms with full stops', () => {
  testCases([
    ['one and several', 'An {E.E.G.=eeg} and two {M.R.I.s=mri}.'],
    ['at the end of a sentence', 'She had an {M.R.I.=mri} Then she left.'],
    ['in brackets, with a comma', '({M.R.I.=mri}), {E.E.G.=eeg}, normal'],
    ['a possessive', 'the {E.E.G.=eeg}’s use'],
    ['in a longer form', 'a {C.T. scan=ct}'],
    ['small letters', 'e.e.g. m.r.i.'],
    ['the last one missing', 'an M.R.I was'],
    ['spaces between', 'M. R. I.'],
    ['more letters', 'M.R.I.T. and A.M.R.I.'],
    ['a code with a number', 'M.R.I.3'],
    ['an ambiguous one', 'She has {M.S.=ms:withheld}.'],
    ['an ambiguous one on a page of the field', 'She has {M.S.=ms:field}.', 'field'],
    [
      'spelled out with them, used without',
      '{multiple sclerosis=ms} ({M.S.=ms:spelled-out}), so {MS=ms:spelled-out} is',
    ],
    ['a state', 'Hartford, C.T. 06106', 'field'],
    ['degrees', 'Jane Roe, M.D., M.S., is a professor', 'field'],
    ['initials before a surname', 'P.D. James wrote it', 'field'],
    ['initials behind a surname', 'Hallett, M.S., Marsden, C.D.', 'field'],
    ['initials in a list', 'M.S. and K.L. designed it', 'field'],
  ]);
});

describe('letters that mean something else', () => {
  testCases([
    ['town and state', 'Hartford, CT', 'field'],
    ['town, state and country', 'Yale School of Medicine, New Haven, CT, USA.', 'field'],
    ['postal code', 'New Haven, CT 06510-8064', 'field'],
    ['postal code over two lines', 'New Haven,\n  CT 06510', 'field'],
    ['another state', 'University of Mississippi, Jackson, MS', 'field'],
    ['town of two words with a full stop', 'St. Paul, MS', 'field'],
    [
      'behind a diagnosis it is a list',
      '{Epilepsy=epilepsy}, {MS=ms:field} and {PD=parkinson:field}',
      'field',
    ],
    ['degrees', 'Anna Li, MD, PhD, MS', 'field'],
    ['a degree between degrees', 'R. Gupta, MBBS, MS, FRCP', 'field'],
    ['a Master of Science', 'He took an MS degree in 1999', 'field'],
    ['lower-case units', 'latency of 20 ms or 3 pet', 'field'],
    ['a title', 'Ms Brown and Ms. Green', 'field'],
    ['a month', '12 SEP 2023', 'field'],
    ['a month with a comma', 'SEP 12, 2023', 'field'],
    ['a product', 'an MS-150 ride', 'field'],
    ['a program', 'Open it in MS Word, MS Office or MS Excel', 'field'],
    [
      'the disease before a word that is no program',
      'the {MS=ms:field} Society and {MS=ms:field} wording',
      'field',
    ],
    ['mass spectrometry', 'by LC-MS, GC–MS, LC-MS/MS, MALDI-TOF MS and tandem MS', 'field'],
    ['the disease behind its own adjective', 'progressive {MS=ms:field}, early-{MS=ms:field}', 'field'],
    ['et al. in capitals', 'CAVINESS ET AL. and Smith ET al', 'field'],
    ['heading in capitals on another page', 'YOUR {PET=pet:withheld} INSURANCE TODAY'],
    ['heading in capitals with a plain acronym', 'NEW {EEG=eeg:withheld} MACHINES ARRIVED'],
    ['a sentence with capitals beside', 'The {EEG=eeg} was NORMAL'],
    ['in the middle of a sentence', 'In adults {MS=ms:field} often begins early', 'field'],
    ['a possessive', '{MS=ms:field}’s course', 'field'],
  ]);
});

describe('journals in references', () => {
  testCases([
    ['year, volume and page', 'Epilepsy. 1995;118:935', 'field'],
    ['no full stop', 'Ataxia 2018;54:1-9', 'field'],
    ['year and month', 'Seizure. 2018 Apr;57:1. Dystonia. 2019 Jan-Feb;3(1):2', 'field'],
    ['more of an abbreviated title', 'Epilepsy Behav. 2010;17:3. Seizure Eur J 2011; 20: 4', 'field'],
    ['volume and issue', 'Tumour. Seizure, 118(4), 935. Chorea 12(Pt 3):1.', 'field'],
    [
      'the title of the article',
      'Obeso J. {Myoclonus=myoclonus}. Adv Neurol 1986;43:1. {Ataxia=ataxia}: a review. 2001;1:1',
      'field',
    ],
    ['a year in a sentence', '{Epilepsy=epilepsy} 2020; {Ataxia=ataxia} (2019); {Chorea=chorea} 1990, 1991'],
    ['a word without a capital', 'in {epilepsy=epilepsy} 1995;118:935'],
  ]);
});

describe('addresses', () => {
  testCases([
    ['scheme', 'https://epilepsy.example/ataxia?q=myoclonus#chorea'],
    ['in brackets', '(www.ataxia.example/chorea)'],
    ['bare domain', 'Visit epilepsy.com, please'],
    ['domain with hyphens', 'dystonia-foundation.org and my-epilepsy.net'],
    ['e-mail', 'ms@ataxia.example, epilepsy.team@clinic.example'],
    ['handle', '@epilepsy @MRI'],
    ['file', 'seizure.csv C:\\data\\ataxia.xlsx ./chorea.txt'],
    ['path', '/home/ataxia/notes'],
    ['a sentence that ends is no domain', '{Ataxia=ataxia}. {chorea=chorea}'],
    ['a missing space behind a full stop', '{ataxia=ataxia}.{Chorea=chorea}'],
    ['a decimal beside', '0.5 {seizures=seizure} per 1.5 days'],
    ['words with slashes', '{ataxia=ataxia}/{chorea=chorea}/{dystonia=dystonia}'],
    ['behind an address', 'see https://x.example {ataxia=ataxia}'],
  ]);
});
