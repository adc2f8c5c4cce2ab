import { describe, expect, test } from 'vitest';
import {
  ACRONYM_RULES,
  generateForms,
  NUMERAL_RULES,
  WORD_RULES,
} from '../../../glossary/forms/generate-forms.ts';
import { furtherMembers } from '../../../glossary/forms/numbered-family.ts';
import { pluralsOfWord } from '../../../glossary/forms/plural-of-word.ts';
import { americanSpelling, britishSpelling } from '../../../glossary/forms/spelling-of-word.ts';

describe('each rule', () => {
  test.each([...WORD_RULES, ...ACRONYM_RULES, ...NUMERAL_RULES])(
    '$name: "$before" gives "$after"',
    ({ before, after, apply }) => {
      expect(apply(before)).toContain(after);
      expect(apply(before)).not.toContain(before);
    },
  );
});

describe('generateForms', () => {
  test.each([
    ['seizure', ['seizure', 'seizures']],
    ['multiple sclerosis', ['multiple sclerosis', 'multiple scleroses']],
    ['laboratory tests', ['laboratory tests']],
    ['freezing of gait', ['freezing of gait', 'freezings of gait']],
    ['giant SEP', ['giant SEP', 'giant SEPs']],
    ['past-pointing', ['past-pointing', 'pastpointing', 'past-pointings', 'pastpointings']],
    ['Lance-Adams syndrome', expect.not.arrayContaining(['LanceAdams syndrome'])],
    ['Renal disease', ['Renal disease', 'Renal diseases']],
    ['Down syndrome', expect.arrayContaining(["Down's syndrome", 'Downs syndrome', "Down's syndromes"])],
  ])('gives the variants of "%s"', (text, variants) => {
    expect(generateForms({ text })).toEqual(variants);
  });

  test.each([
    ['SEP', ['SEP', 'SEPs']],
    ['SCA3', ['SCA3', 'SCA 3']],
    ['EPM2A', ['EPM2A', 'EPM 2A']],
    ['vCJD', ['vCJD', 'v-CJD', 'vCJDs', 'v-CJDs']],
    ['GABA-A receptor', ['GABA-A receptor', 'GABAA receptor', 'GABA(A) receptor']],
    ['GABAergic', ['GABAergic']],
    ['SLC2A1', ['SLC2A1']],
    ['L-DOPA', ['L-DOPA', 'L-DOPAs']],
    ['SMA-PME', ['SMA-PME', 'SMA-PMEs']],
  ])('writes the acronym "%s" in few other ways', (text, variants) => {
    const generated = generateForms({ text, case: 'exact' });
    expect(generated.filter((each) => !each.endsWith('receptors'))).toEqual(variants);
  });

  test('swaps type numbers only where the author says so', () => {
    expect(generateForms({ text: 'type III sialidosis', numerals: true })).toContain('type 3 sialidosis');
    expect(generateForms({ text: 'type 2B', numerals: true })).toContain('type IIB');
    expect(generateForms({ text: 'type III sialidosis' })).not.toContain('type 3 sialidosis');
    expect(generateForms({ text: 'vitamin D and type 21', numerals: true })).toEqual([
      'vitamin D and type 21',
    ]);
  });

  test('gives each variant once and the form itself first', () => {
    for (const text of [
      'post-hypoxic myoclonus',
      "Huntington's disease",
      'pre-pre-pre-test of hyper-hyper-things',
    ]) {
      const variants = generateForms({ text });
      expect(variants[0]).toBe(text);
      expect(new Set(variants).size).toBe(variants.length);
    }
  });
});

describe('pluralsOfWord', () => {
  test.each([
    ['tremor', ['tremors']],
    ['epilepsy', ['epilepsies']],
    ['way', ['ways']],
    ['reflex', ['reflices', 'reflexes']],
    ['biopsy', ['biopsies']],
    ['twitch', ['twitches']],
    ['crisis', ['crises']],
    ['arthritis', ['arthritides']],
    ['AxIs', ['Axes']],
    ['nucleus', ['nuclei', 'nucleuses']],
    ['bacterium', ['bacteria', 'bacteriums']],
    ['glioma', ['gliomas', 'gliomata']],
    ['appendix', ['appendices', 'appendixes']],
    ['cortex', ['cortices', 'cortexes']],
    ['larynx', ['larynges', 'larynxes']],
    ['foramen', ['foramina', 'foramens']],
    ['vertebra', ['vertebrae', 'vertebras']],
    ['chorea', ['choreas']],
    ['ganglion', ['ganglia', 'ganglions']],
    ['phenomenon', ['phenomena', 'phenomenons']],
    ['corpus', ['corpora']],
    ['foot', ['feet']],
    ['weakness', []],
    ['infectious', []],
    ['symptoms', []],
    ['A1', []],
    ['x', []],
    ['MRI', ['MRIs']],
    ['tDCS', ['tDCSs']],
  ])('of %s: %j', (word, plurals) => {
    expect(pluralsOfWord(word)).toEqual(plurals);
  });
});

describe('British and American spelling', () => {
  test.each([
    ['anaemia', 'anemia'],
    ['ischaemic', 'ischemic'],
    ['hypoglycaemia', 'hypoglycemia'],
    ['leukaemia', 'leukemia'],
    ['haemorrhage', 'hemorrhage'],
    ['haematoma', 'hematoma'],
    ['oedema', 'edema'],
    ['myxoedema', 'myxedema'],
    ['oesophagus', 'esophagus'],
    ['oestrogen', 'estrogen'],
    ['foetal', 'fetal'],
    ['paediatric', 'pediatric'],
    ['orthopaedic', 'orthopedic'],
    ['gynaecology', 'gynecology'],
    ['anaesthesia', 'anesthesia'],
    ['paraesthesia', 'paresthesia'],
    ['aetiology', 'etiology'],
    ['coeliac', 'celiac'],
    ['diarrhoea', 'diarrhea'],
    ['apnoea', 'apnea'],
    ['leucocyte', 'leukocyte'],
    ['sulphate', 'sulfate'],
    ['tumour', 'tumor'],
    ['behavioural', 'behavioral'],
    ['labour', 'labor'],
    ['fibre', 'fiber'],
    ['fibres', 'fibers'],
    ['centre', 'center'],
    ['neurone', 'neuron'],
    ['motoneurones', 'motoneurons'],
    ['generalised', 'generalized'],
    ['localisation', 'localization'],
    ['paralyse', 'paralyze'],
    ['paralysed', 'paralyzed'],
    ['manoeuvre', 'maneuver'],
    ['ageing', 'aging'],
    ['signalling', 'signaling'],
    ['programme', 'program'],
  ])('%s and %s are one word', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(britishSpelling(american)).toBe(british);
    expect(americanSpelling(american)).toBe(american);
  });

  test.each([
    'exercise',
    'disease',
    'noise',
    'precise',
    'immunocompromised',
    'expertise',
    'clockwise',
    'rise',
    'raised',
    'analyses',
    'paralysis',
    'hemiballismus',
    'laboratory',
    'humoral',
    'system',
    'systemic',
    'academic',
    'epidemic',
    'chemotherapy',
    'infection',
    'parameter',
    'aerobic',
    'programmed',
    'seizure',
    'size',
    'channel',
    'myoclonus',
  ])('%s has one spelling', (word) => {
    expect(americanSpelling(word)).toBe(word);
    expect(britishSpelling(word)).toBe(word);
  });
});

describe('furtherMembers', () => {
  test('gives the members of a family up to its last, marked like the first', () => {
    const members = furtherMembers({ text: 'EA1 disease', case: 'exact', ambiguous: true, through: 4 });
    expect(members.map(({ text }) => text)).toEqual(['EA2 disease', 'EA3 disease', 'EA4 disease']);
    for (const member of members) expect(member).toMatchObject({ case: 'exact', ambiguous: true });
    expect(members.flatMap(furtherMembers)).toEqual([]);
  });

  test.each([{ text: 'SCA3' }, { text: 'SCA', through: 9 }, { text: 'EA9', through: 9 }])(
    'gives none of %j',
    (form) => {
      expect(furtherMembers(form)).toEqual([]);
    },
  );
});
