import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('the case of acronyms', () => {
  testCases([
    ['exact case', '{MRI}'],
    ['acronym in lower case', 'mri'],
    ['acronym in title case', 'Mri'],
    ['ms is milliseconds', 'a pause of 50 ms', 'field'],
    ['Ms is a title', 'Ms Smith', 'field'],
    ['is is a verb', 'this is a {tremor}'],
    ['gene symbol of a mouse', 'Sgce; {SGCE}'],
    ['acronym with a digit', '{SCA3} but not SCA2'],
    ['acronym inside a longer one', 'JMEX'],
    ['acronym in a longer form', '{giant SEP}, {Giant SEPs=giant-sep}'],
    ['the same in lower case', 'giant sep'],
    ['acronym in a longer form with a hyphen', '{GABA-A receptors=gaba-a}'],
    ['joined with a slash', '{EEG}/{EMG}'],
    ['joined with a hyphen', '{EEG}–{EMG} coherence'],
    ['exact', 'An {EEG}, an {MRI} and {tDCS}.'],
    ['lower case', 'eeg mri tdcs oms'],
    ['title case', 'Eeg Mri Oms Tdcs'],
    ['other mixtures', 'EEg MRi TDCS tDcs'],
    ['in a longer acronym', 'fMRI vEEG MRIT EEGX'],
    ['with digits joined', 'EEG2 MRI3'],
    ['a word in an exact form', '{CT scan=ct}, {CT scans=ct}, {CT:field}'],
    ['an exact form with a capital', 'ct scan, Ct Scan'],
    ['with accents', '{ÉÉG=eeg}'],
    ['slash and plus', '{EEG}/{MRI} + {EEG}+'],
    ['a gene symbol in lower case is another species', 'Snca snca {SNCA}'],
    ['an ordinary form in capitals', 'THE {EPILEPSY} OF LAFORA'],
  ]);
});

describe('other ways to write acronyms', () => {
  testCases([
    [
      'the members of a numbered family',
      '{EA1=episodic-ataxia}, {EA2=episodic-ataxia} to {EA9=episodic-ataxia}, EA10, EA0 and EA',
    ],
    ['a member with an entry of its own', '{EA5=scn-gene}, {EA 5=scn-gene} and {EA-5=scn-gene}'],
    [
      'a number set apart',
      '{EA 1=episodic-ataxia}, {EA-2=episodic-ataxia}, {SCA 3=sca3}, {SCA‑3=sca3}; EA, 2 and EA  (2)',
    ],
    ['a number set apart in small letters', 'ea 1, sca 3, Sca3'],
    ['a small letter set off', '{vCJD=variant-cjd}, {v-CJD=variant-cjd}, V-{CJD}'],
    [
      'a subscript on the line or in brackets',
      '{GABA-B receptor=gaba-b}, {GABAB receptors=gaba-b}, {GABA(B) receptor=gaba-b}, {GABA B receptor=gaba-b}',
    ],
    ['small letters of patients, on another page', 'an {ecg:withheld}, two {ecgs=ecg:withheld}'],
    [
      'small letters of patients, on a page of the field',
      'an {ecg:field}, two {ecgs=ecg:field}, Ecg, eCG',
      'field',
    ],
    ['small letters beside capitals', 'one {ECG}, then another {ecg:field}'],
  ]);
});

describe('letters that mean something else', () => {
  testCases([
    ['postal address', 'Hartford, CT', 'field'],
    ['postal address with a ZIP code', 'Jackson, MS 39201', 'field'],
    ['ZIP code without comma', 'New Haven CT 06510', 'field'],
    ['postal address in a sentence', 'He moved to Hartford, CT, in May.', 'field'],
    ['comma after a term is no address', '{Dystonia}, {MS=multiple-sclerosis:field} and others', 'field'],
    [
      'comma after an introduction is no address',
      'In Denmark, {MS=multiple-sclerosis:field} is common.',
      'field',
    ],
    [
      'comma after a common word is no address',
      'In children, {MS=multiple-sclerosis:field} is rare.',
      'field',
    ],
    ['degree after a name', 'Jane Doe, MD', 'field'],
    ['degrees after a name', 'Jane Doe, MD, MS', 'field'],
    [
      'clotting tests',
      'normal PT/INR, PT (INR 1.1), aPTT and PT; {PT=physical-therapy:field} twice a week',
      'field',
    ],
    ['degrees of a therapist', 'John Smith, PT, DPT', 'field'],
    ['degree after initials', 'Mary J. Poe, MS, PhD', 'field'],
    ['a degree named so', 'She earned her MS degree there.', 'field'],
    ['time zone', 'at 8 p.m. ET on Monday', 'field'],
    ['time zone after a clock time', '10:30 PT / 1:30 ET', 'field'],
    ['month', 'SEP 2024, 11 SEP, OCT 12, 2023', 'field'],
    ['unit', 'a disk of 2 TB', 'field'],
    ['era', 'AD 79 and 410 AD', 'field'],
    ['code with a number', 'the gang MS-13', 'field'],
    ['number of patients is no unit', '12 {MS=multiple-sclerosis:field} patients', 'field'],
    ['capitals throughout make an acronym doubtful', 'THE {IS=spasm:withheld} SOMETHING'],
    ['capitals throughout on a page of the field', '{MRI:field} FINDINGS', 'field'],
    ['town, state and country', 'Yale School of Medicine, New Haven, CT, USA.', 'field'],
    ['postal code', 'New Haven, CT 06510-8064', 'field'],
    ['postal code over two lines', 'New Haven,\n  CT 06510', 'field'],
    ['another state', 'University of Mississippi, Jackson, MS', 'field'],
    ['town of two words with a full stop', 'St. Paul, MS', 'field'],
    [
      'after a diagnosis it is a list',
      '{Epilepsy}, {MS=multiple-sclerosis:field} and {PD=parkinson:field}',
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
      'the {MS=multiple-sclerosis:field} Society and {MS=multiple-sclerosis:field} worsening',
      'field',
    ],
    ['mass spectrometry', 'by LC-MS, GC–MS, LC-MS/MS, MALDI-TOF MS and tandem MS', 'field'],
    [
      'the disease after its own adjective',
      'progressive {MS=multiple-sclerosis:field}, early-{MS=multiple-sclerosis:field}',
      'field',
    ],
    ['et al. in capitals', 'CAVINESS ET AL. and Smith ET al', 'field'],
    ['heading in capitals on another page', 'YOUR {PET:withheld} INSURANCE TODAY'],
    ['heading in capitals with a plain acronym', 'NEW {EEG:withheld} MACHINES ARRIVED'],
    ['a sentence with capitals beside', 'The {EEG} was NORMAL'],
    ['in the middle of a sentence', 'In adults {MS=multiple-sclerosis:field} often begins early', 'field'],
    ['a possessive', '{MS=multiple-sclerosis:field}’s course', 'field'],
    ['a bottle', 'PET bottles, PET film, recycled PET, PET resin', 'field'],
    [
      "a bottle's scan",
      '{PET:field} images, {PET:field}/{CT:field}, {PET:field}-{CT:field}, FDG-{PET:field}',
      'field',
    ],
    [
      'acronyms in a list, the second of them a state',
      '{MRI}, {CT:field} and {EEG}; {EEG}, {MS=multiple-sclerosis:field}; {SEPs=sep:field}, {CT:field}',
      'field',
    ],
    ['a town in capitals', 'HARTFORD, CT; NEW HAVEN, CT', 'field'],
    ['X-rays by another name', '{CT:field}-guided, micro-{CT:field}, {CT:field}/{MRI}', 'field'],
    ['neighbours of the letters MS', 'MSc, MSG, AT&T, HMS', 'field'],
    ['polymerase chain reaction', 'Ct values of 25, CTCF, ct', 'field'],
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
    ['an ambiguous one', 'She has {M.S.=multiple-sclerosis:withheld}.'],
    ['an ambiguous one on a page of the field', 'She has {M.S.=multiple-sclerosis:field}.', 'field'],
    [
      'spelled out with them, used without',
      '{multiple sclerosis} ({M.S.=multiple-sclerosis:spelled-out}), so {MS=multiple-sclerosis:spelled-out} is',
    ],
    ['a state', 'Hartford, C.T. 06106', 'field'],
    ['degrees', 'Jane Roe, M.D., M.S., is a professor', 'field'],
    ['initials before a surname', 'P.D. James wrote it', 'field'],
    ['initials after a surname', 'Hallett, M.S., Marsden, C.D.', 'field'],
    ['initials in a list', 'M.S. and K.L. designed it', 'field'],
  ]);
});
