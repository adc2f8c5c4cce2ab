import { describe, expect, test } from 'vitest';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

/** Sentences of sports, kitchens, courts, computers, films and banks, on a page that speaks of the field: the hard case. */
const EVERYDAY = [
  ['We played tic-tac-toe on a napkin while the tea cooled.'],
  ['Write a tic tac toe game in Python with a minimax player.'],
  ['A box of Tic Tacs rattled in his pocket.'],
  ['Gene Wilder starred in Young Frankenstein in 1974.'],
  ['Gene Kelly danced in the rain; Gene Hackman played the villain.'],
  ["His brother Gene ran the hardware store, and everyone liked Gene's jokes."],
  ['Gene Roddenberry created Star Trek.'],
  [
    'He won the stroke play title by three {strokes=stroke:everyday} after a stroke of luck on the last green.',
  ],
  ["Wilder's wife said that Gene died in 2016."],
  ['Her butterfly stroke was the fastest of the heat.'],
  ['The gymnast won gold in rhythmic gymnastics.'],
  ['Marinate the jerk chicken overnight and serve it with rice.'],
  ['Pour the gin over ice and top up with tonic water.'],
  ['Use low-sodium soy sauce and a pinch of sugar.'],
  ['Bake at a high temperature until the crust is brown.'],
  ['The police announced the seizure of two tonnes of {cocaine=stimulant:everyday}.'],
  ['The Fourth Amendment protects against unreasonable search and seizure.'],
  ["The court ordered a partial seizure of the company's assets."],
  ['The inheritance tax is due within six months.'],
  ['The deep neural network was trained on a million photographs.'],
  ['The board has an ARM Cortex processor and a lithium-ion battery.'],
  ['The new MacBook with the M1 chip is faster; HD video plays well.'],
  ['The Great Depression began in 1929.'],
  ['The withdrawal of troops was a knee-jerk reaction to the attack.'],
  ['A cash withdrawal of 200 euros costs a fee.'],
  ['The winner had an aura of invincibility.'],
  ['She is a FAAN, holds an M.S. degree and lives in Lansing.'],
  ['Jane Roe, M.D., M.S., is a professor of law.'],
  ['The typical absence of women in such films is striking.'],
  ['The camera has a long focal length and a bright focal point.'],
  ['The bilateral agreement ended the trade dispute.'],
  ["Michael Parkinson's interviews drew ten million viewers."],
  ['P.T. Barnum opened his museum in 1841; C.P. Snow wrote of two cultures.'],
];

/** Sentences as papers write them, also on a page of the field. */
const MEDICAL = [
  [
    '{Benzodiazepines=benzodiazepine} may cause {respiratory depression} and {CNS=central-nervous-system:field} depression.',
  ],
  ['{Cortical=cerebral-cortex:field} spreading depression underlies {migraine aura=aura}.'],
  [
    '{Epilepsy} {Gene:everyday} Curation Panel: the Effect of {Gene:everyday} on Outcome; {Gene:everyday} Editing Explained',
  ],
  ['35% still had {seizures=seizure:field} of some kind despite drugs.'],
  ['Absence of {reflexes=reflex:field} such as the {knee-jerk=reflex:field} reaction.'],
  ['Exercise testing showed ST-segment depression.'],
  ['Axial {T2-weighted=magnetic-resonance-imaging} images and axial slices were acquired on a 3T scanner.'],
  ['{EEG=electroencephalography} data were acquired at 512 Hz; images were acquired with the eyes closed.'],
  ['An {acquired:field} cause was found in twelve patients.'],
  ['Generalized linear mixed models and generalized estimating equations were used.'],
  ['{Comorbid=comorbidity:everyday} generalized {anxiety disorder=anxiety:everyday} was present in 20%.'],
  ['Rigid registration aligned the scans; {rigidity:field} improved by 40%.'],
  ['Withdrawal of life-sustaining {therapy:everyday} preceded death in 60% of patients.'],
  [
    "{Withdrawal:field} of {clonazepam} caused rebound; two participants' withdrawal from the study was due to {ataxia}.",
  ],
  ['G-CSF and GM-CSF were given; {CSF=cerebrospinal-fluid:field} was normal.'],
  ['PD-L1 and PD-1 inhibitors can cause {encephalitis}; {PD=parkinson-disease:field} was excluded.'],
  [
    'M1 {macrophages=macrophage} and M1/M2 {microglia=glial-cell} were counted; {M1=motor-cortex:field} was stimulated.',
  ],
  [
    'Deep neural networks classified the {EEG=electroencephalography}; an artificial neural network did less well.',
  ],
  ['{Inheritance:field} was AD in nine families and AR in two.'],
  [
    'The {adrenal=adrenal-gland:field} cortex and the {adrenal=adrenal-gland:field} medulla were normal; the {motor cortex} was thin.',
  ],
  [
    'The {cerebellar=cerebellum} cortex; a {cleft palate}, and {palatal=soft-palate:field} {jerks=jerk:field}; pyramidal cells, {pyramidal=corticospinal-tract:field} signs.',
  ],
  ['Medullary {thyroid=thyroid-gland:everyday} {carcinoma} was found.'],
  ['Focal segmental glomerulosclerosis led to {kidney failure}.'],
  ['Cortical bone was thin; {cortical myoclonus} was {diagnosed=diagnosis:everyday}.'],
  ['Tonic water contains quinine, which was once used for {muscle cramps=cramp}.'],
  ['{Tic douloureux=neuralgia} is an old name for {trigeminal neuralgia=neuralgia}.'],
  ["Kendall's tau was 0.4; {tau=mapt:field} was raised in the {cerebrospinal fluid}."],
  ["James Parkinson's essay of 1817 described six patients."],
  ["Alois Alzheimer's first patient was Auguste Deter."],
  [
    '{C.J.D.=creutzfeldt-jakob-disease} was confirmed at {autopsy:everyday}; {variant C.J.D.=variant-creutzfeldt-jakob-disease} is rarer.',
  ],
  [
    'She was found to have {A.L.S.=amyotrophic-lateral-sclerosis:field}, and an {M.R.I.=magnetic-resonance-imaging} was normal.',
  ],
  ['Two {M.R.I.s=magnetic-resonance-imaging} and an {E.E.G.=electroencephalography} were done.'],
  [
    'Patients with {Gaucher type 3=gaucher-disease-type-iii} have slow {saccades=saccade}; {type III Gaucher disease=gaucher-disease-type-iii} progresses slowly.',
  ],
  [
    'Type 1 {Gaucher disease} spares the {brain:everyday}; {Gaucher type 2=gaucher-disease} starts in {infancy:everyday}.',
  ],
  [
    "Girls with {Rett's=rett-syndrome} lose hand use; {Rett's syndrome=rett-syndrome}, {Rett disease=rett-syndrome} and {Rett=rett-syndrome} are meant.",
  ],
  [
    '{Lennox–Gastaut=lennox-gastaut-syndrome} was {diagnosed=diagnosis:everyday}; {Lennox—Gastaut syndrome=lennox-gastaut-syndrome} and {Lennox‑Gastaut=lennox-gastaut-syndrome} too.',
  ],
  [
    '{Unverricht–Lundborg=unverricht-lundborg-disease} was suspected; Lance–Adams was named after Lance and Adams.',
  ],
  ['{Niemann-Pick C=niemann-pick-disease-type-c}, {Niemann–Pick type C=niemann-pick-disease-type-c}'],
  [
    '{Long-term depression=long-term-potentiation:field} and {long-term potentiation} are forms of {plasticity=neuroplasticity:field}.',
  ],
  ['{Creutzfeldt–Jakob=creutzfeldt-jakob-disease} was suspected.'],
  [
    "{Huntington's=huntington-disease:field} and {Parkinson's=parkinson-disease:field} were excluded, as was Wilson's.",
  ],
  [
    'A high-throughput drug screen found three compounds; the urine {drug screen=toxicology-screen:field} was negative.',
  ],
  ['The frontal plane of the head and {frontal=frontal-lobe:field} release signs.'],
  ['Premature ventricular contractions and {muscle contractions=muscle-contraction} were recorded.'],
  ['Uterine contractions began at week 38.'],
  ['Data were collected by M.S. and C.P.; M.S. Okun wrote the paper.'],
  ['Conflict of interest: A.D. and P.T. received honoraria.'],
  ['Axial length was measured; {axial:field} {rigidity:field} was marked.'],
  ['Segmental {duplication:field} of 15q11 and {spinal segmental myoclonus}.'],
  ['{Truncal ataxia=ataxia} and truncal {obesity:everyday} were seen.'],
];

/** Words that other pages use in their own sense: nothing of it shows where a page does not speak of the field. */
const ELSEWHERE = [
  ['The save sent the crowd into delirium.'],
  ['The wine has a soft palate of cherry and a long finish.'],
  ['The bill forbids discrimination on grounds of familial status; heritable property passes to the heir.'],
  ['The inheritance pattern in this class is hard to follow.'],
  ['Central bankers feared a major depression.'],
  ['The drug withdrawal cost Merck billions, and its shares fell.'],
  ['The college is accredited by SACS.'],
  ['The TBI said that agents searched the house in Memphis.'],
  ['The ECT sensor tells the engine how hot the coolant is.'],
  ['The atmosphere in Westminster was febrile, the housing market comatose.'],
  ['In linguistics, syncope is the loss of a sound inside a word.'],
  ['PONS is a publisher of dictionaries; Lluis Pons writes novels.'],
  ['E.T. the Extra-Terrestrial was released in 1982.'],
  ['CBS News reported that the MSA of Hartford, CT, is growing.'],
];

describe('the bundled glossary in everyday sentences', () => {
  test.each(EVERYDAY)('of a page of the field: %s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text, 'field').filter(({ reason }) => reason !== 'withheld')).toEqual(expected);
  });

  test.each(ELSEWHERE)('of another page: %s', (text) => {
    expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual([]);
  });
});

describe('the bundled glossary in sentences of papers', () => {
  test.each(MEDICAL)('%s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text, 'field').filter(({ reason }) => reason !== 'withheld')).toEqual(expected);
  });
});
