import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('plurals', () => {
  testCases([
    ['regular plural', '{tremors=tremor} and {seizures=seizure}'],
    ['plural in -i and -uses', '{myocloni=myoclonus} or {myoclonuses=myoclonus}'],
    ['plural in -ices', '{motor cortices=cortex}'],
    ['plural of the word before a preposition', '{myoclonic epilepsies with ragged-red fibers=merrf}'],
    ['myoclonic jerks', '{myoclonic jerks=myoclonus}'],
    ['rules never fire on acronyms otherwise', 'EEGies MRIes'],
    ['adjectives only where listed', 'tremulous, asterixic'],
    ['-y to -ies', '{myoclonic epilepsies=myoclonic-epilepsy}, {muscle biopsies=biopsy}'],
    ['-is to -es', '{oculogyric crises=oculogyric-crisis}, {multiple scleroses=multiple-sclerosis}'],
    ['-us to -i', '{subthalamic nuclei=nucleus}'],
    ['-oma to -omas and -omata', '{gliomas=glioma} {gliomata=glioma}'],
    ['-on to -a', '{basal ganglia=ganglion}'],
    ['-y after an eponym', '{Lafora bodies=lafora-body}'],
    ['word before a preposition', '{REM sleep behavior disorders=behavior}'],
    ['noun after an acronym', '{CT scan=ct}, {CT scans=ct}, {CT:field} Scans'],
    ['the listed plural stays', '{ragged red fibers} {ragged red fiber=ragged-red-fibers}'],
    ['plurals of acronyms', '{MRIs=mri} {EEGs=eeg} {MERRFs=merrf}'],
    ['capital S is no plural', 'MRIS EEGS'],
    ['other plurals of acronyms', 'MRIes EEGi MRIae'],
    ['a wrong plural', 'ataxiae seizurs epilepsys'],
    ['a plural in capitals', '{SEIZURES=seizure} AND {GLIOMATA=glioma}'],
    ['a double plural', 'gliomatas epilepsieses'],
  ]);
});

describe('British and American spelling', () => {
  testCases([
    ['British spelling of an American form', '{generalised tonic-clonic seizure=tonic-clonic}'],
    ['American spelling of a British form', '{anemia}, {cerebral edema=edema}'],
    ['haemorrhage', '{intracranial hemorrhages=hemorrhage}'],
    ['paralyse', '{paralyzed=paralysis}'],
    ['fibre in a longer form', '{myoclonic epilepsy with ragged-red fibres=merrf}'],
    ['-aemia', '{anaemia=anemia} {anæmia=anemia} {Anemia}'],
    [
      'oedema',
      '{cerebral oedema=edema} {cerebral œdema=edema}, {pulmonary oedema=edema} {pulmonary œdema=edema}',
    ],
    ['tumour', '{brain tumours=tumor} {brain tumor=tumor}'],
    ['haemorrhage from the British side', '{brain hemorrhages=hemorrhage} {brain hæmorrhage=hemorrhage}'],
    ['-ise', '{generalised seizures=generalized} {generalized seizure=generalized}'],
    ['ischaemia', '{ischemia} {ischemic=ischemia} {ischaemic=ischemia}'],
    ['fibre', '{nerve fibers=fiber}, {ragged red fibres=ragged-red-fibers}'],
    ['behaviour', '{REM sleep behaviour disorder=behavior}'],
    ['in capitals', '{GENERALISED SEIZURE=generalized}, {BRAIN TUMOUR=tumor}'],
    ['with soft hyphens', '{an\u00adae\u00admia=anemia}'],
    ['a word that only looks British', 'anaemiac tumourish'],
    ['spelling with a missing letter is another word', 'anmia tumr'],
  ]);
});

describe('type numbers', () => {
  testCases([
    ['another type number', 'sialidosis type III, sialidosis type 4'],
    ['arabic and roman', '{sialidosis type 1=sialidosis-1}, {sialidosis type I=sialidosis-1}'],
    ['two is not one', '{sialidosis type II=sialidosis-2}, {sialidosis type 2=sialidosis-2}'],
    ['roman number characters', '{sialidosis type Ⅰ=sialidosis-1}, {Sialidosis type Ⅱ=sialidosis-2}'],
    ['with a hyphen', '{sialidosis type-1=sialidosis-1}'],
    ['full stop after', '{Gaucher disease type 3=gaucher-3}. Next'],
    ['possessive and number together', '{Gaucher’s disease type 3=gaucher-3}'],
    ['a letter after the number', 'sialidosis type 1A, sialidosis type IIb'],
    ['eleven', 'sialidosis type 11 and type III'],
    ['the letter l for a one', 'sialidosis type l'],
    ['a decimal number', 'sialidosis type 10'],
    ['no number', 'sialidosis type'],
    ['numbers in long forms', '{progressive myoclonic epilepsy type I=unverricht}'],
    ['another number leaves the shorter form', 'progressive {myoclonic epilepsy} type 2'],
  ]);
});
