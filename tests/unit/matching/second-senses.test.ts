import { expect, test } from 'vitest';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

/** Words and letters of wards, clinics, studies and leaflets in another sense and in the glossary's, on a page of the field. */
const SENSES = [
  'Sixty people had {cognitive behavioral therapy=cognitive-behavioral-therapy} or TAU; {tau=mapt:field} builds up in cells, as {TAU=mapt:field} in {PET=pet-scan:field} shows.',
  '{Mutation:everyday}-negative {myoclonus–dystonia=myoclonus-dystonia} is common; {negative myoclonus=negative-myoclonus} of the arm is not.',
  '{Neuro exam=neurological-examination}: MS: awake, follows commands; {CN=cranial-nerve} II to XII intact. Her {MS=multiple-sclerosis:field} was {diagnosed=diagnosis:everyday} in 2004.',
  'Severe MS of the valve with a diastolic murmur; MS changes were noted overnight, and MS Contin was stopped.',
  'Back: no CVA or flank tenderness; he had a {CVA=stroke:field} in 1998.',
  'The PT was 14.2 and the INR 1.3; on {Coumadin=anticoagulant} with a PT of 21 seconds; {PT=physical-therapy:field} twice a week helps him walk.',
  '{Segawa disease=dopa-responsive-dystonia} is AD with {incomplete penetrance=penetrance}; AD begins with loss of memory.',
  'He injects NPH {insulin:everyday} 12 units; {NPH=normal-pressure-hydrocephalus} was shunted in May.',
  'The PD {catheter:everyday} was changed in the {dialysis} unit; {PD=parkinson-disease:field} was treated with {levodopa}.',
  'The EMG pickups of the bass hum; the {EMG=electromyography} of the arm was normal.',
  'Made by CP Pharmaceuticals Ltd; a child with {CP=cerebral-palsy:field} walks late.',
  'A {biopsy:everyday} was taken after a fine-needle aspiration; he died of {aspiration=aspiration-pneumonia:field} at night.',
  'The extra-axial space was normal; {axial jerks=propriospinal-myoclonus} began in the trunk.',
  'Abdomen: soft, without guarding or rigidity; {limbs=extremity:everyday}: {cogwheel rigidity=rigidity} of both arms.',
  'The spastic bowel hurt; the {spastic=spasticity:field} {gait} did not change.',
  'Bronchial spasm was excluded; a {spasm:field} of the jaw came at noon.',
  'Menstrual cramps and diarrhea with cramping; {cramps=cramp:field} of the calf woke him.',
  'The ventricles of the heart beat too fast; on the scan of the {brain:everyday} the {ventricles=ventricle:field} were wide.',
  'The septal wall was hypokinetic on {echocardiography}; his speech was {hypokinetic=hypokinesia:field} and his {gait:field} slow.',
  'A Blalock-Taussig shunt in {infancy:everyday}; the {shunt:field} for {hydrocephalus} was blocked.',
  'A cervical smear was normal; {cervical=spine:field} {myelopathy=transverse-myelitis} was not.',
  'The thoracic aorta was wide; the {thoracic=spine:field} cord was compressed.',
  'By Cox regression age was the strongest predictor; {regression=developmental-regression:field} of speech began at two.',
  'The refractory pain of the knee; {seizures=seizure:field} were {refractory=drug-resistant-epilepsy:field} to three drugs.',
  'Immunotherapy of {melanoma:everyday} is new; her {encephalitis} improved with {immunotherapy=immunosuppression:field}.',
  'Mood was depressed, with psychomotor retardation.',
  'The child has had {microcephaly} and {psychomotor retardation=developmental-delay} since birth.',
  'Impaired {glucose:everyday} tolerance was found; {tolerance=drug-tolerance:field} to {clobazam} came within weeks.',
  'Bleeding was stopped with bipolar cautery; he has {bipolar disorder:everyday}.',
  '{Plantar responses=babinski-sign}: {flexor=flexion:field} right, withdrawal left; {withdrawal:field} of {baclofen} caused {seizures=seizure:field}.',
  'She has lost previously acquired words; {acquired:field} causes were excluded.',
  'Shaking chills came with {fever:everyday}; {shaking=tremor:field} of the hands came with {coffee=caffeine:everyday}.',
  'The Department of Nuclear Medicine; the {medicine=medication:everyday} made him sleepy.',
  'Neurosteroids, anabolic steroids and {steroids=corticosteroid:field} for the {inflammation:everyday}.',
  'A {carrier:field} of the {mutation:everyday} fell ill; the cook was a {chronic=acute:everyday} carrier of typhoid.',
  'In anticipation of {surgery:everyday} he fasted; the family shows {anticipation:field}.',
  'The jury returned after the search and seizure; {seizures=seizure:field} began at nine.',
  '{Skin biopsy=biopsy:everyday} was normal, {muscle biopsy} was not; {enzyme:everyday} activity was low.',
  'The {NBIA=neurodegeneration-with-brain-iron-accumulation} group of diseases includes {PKAN=pantothenate-kinase-associated-neurodegeneration}.',
  'Patients on {SCA 8=spinocerebellar-ataxia}, {SCA-27=spinocerebellar-ataxia} and {SCA36=spinocerebellar-ataxia} lists; {DYT6=dystonia}, {DYT28=dystonia}, {EPM5=progressive-myoclonus-epilepsy} and {CLN10=neuronal-ceroid-lipofuscinosis} were sequenced; {CLN8} and {EPM2B=nhlrc1} too.',
  '{GABAA receptors=gaba} and {GABA(A) receptors=gaba}; the {Bereitschafts-potential=bereitschaftspotential}; {v-CJD=variant-creutzfeldt-jakob-disease}; {r-TMS=transcranial-magnetic-stimulation}.',
  'CHICAGO, Ill. (CNS) -- The mayor spoke; the {CNS=central-nervous-system:field} was spared by the {lymphoma=tumor:everyday}.',
  'The food maker (CAG.N) fell; the {CAG repeat=trinucleotide-repeat} was long.',
  'Star Gas Partners LP paid no dividend; the {LP=lumbar-puncture:field} showed cells in the {CSF=cerebrospinal-fluid:field}.',
  'The goal came in OT after a 2-2 draw; {OT=occupational-therapy:field} twice a week helps the patient to dress.',
  'A CRM vendor won the prize; {CRM=cortical-myoclonus:field} is seen in patients with {jerks=jerk:field}.',
  'Stage T3, N2, M1; the hand area of {M1=motor-cortex:field} was stimulated.',
  'Interpupillary distance (PD) was 62 mm.',
  'The outer cortex of the tibia was drilled; the {cortex=cerebral-cortex:field} of the {brain:everyday} was not hurt.',
  'Regression of the {thrombus=embolism} was seen; {regression=developmental-regression:field} of speech in a child was not.',
  'The tolerance to {ischemia} of the heart fell; {tolerance=drug-tolerance:field} to the drug rose.',
  'A depression of myocardial contractile function; his {depression:field} was treated by a doctor.',
  'The worm left millions of infected computers; the wound was {infected=infection:everyday} and the patient ill.',
  'Rigid rules of the clinic forbid it; the patient’s arm was {rigid=rigidity:field}.',
  'A spasm of violence shook the town; a {spasm:field} of the hand hurt the patient.',
  'The paralysis of the whole economy lasted; the {paralysis:everyday} of the legs did not, say doctors.',
  'Cramps during her period; the {cramps=cramp:field} in his legs are from the drug.',
  'Echo: mild MS, moderate MR; AS and MS were severe, said the cardiologist; her {MS=multiple-sclerosis:field} was {diagnosed=diagnosis:everyday} in 2004.',
  'A PK/PD model of the dose; {PD=parkinson-disease:field} was treated with {levodopa}.',
  'The {gene:everyday} was annotated with Ensembl VEP; the {VEP=visual-evoked-potential:field} of the left eye was late.',
  'TSH with reflex to free T4 was sent; the jaw {reflex:field} was brisk.',
  'Mix by gentle agitation for ten minutes; {agitation:everyday} and {confusion:everyday} kept her awake.',
  'Each pupil at this school has a plan; the left {pupil:everyday} of the patient was wide.',
  'Seahorses are of the genus Hippocampus; the {hippocampus:field} of the patient was small.',
  '{Arterial=artery:field} stiffness rose with age; {stiffness:everyday} of the legs made walking slow.',
  'In labor with contractions every three minutes; {contractions=muscle-contraction:field} of the forearm {muscles=muscle:everyday} were recorded.',
  'The cervix was soft and cervical dilation slow. The patient wore a {cervical=spine:field} collar after the fall on the spine.',
  'Enlarged cervical {lymph nodes=lymph-node:everyday} were felt; a {cervical=spine:field} disk pressed on the cord of the patient.',
  'The cystic duct was clipped; a {cystic=cyst:field} {lesion:everyday} of the {brain:everyday} was seen.',
  'The {recurrent laryngeal nerve=vocal-cord-paralysis} was spared; {recurrent=relapse:field} falls and {weakness:everyday} of the arm followed.',
  'She has an irritable bowel; the child was {irritable=irritability:field} and slept badly.',
  'The brachial pulse was felt; {brachial=brachial-plexus:field} neuritis of the arm hurt for weeks.',
  'The tracing shows a wandering atrial pacemaker; a {pacemaker:field} was implanted.',
  'A medical transcription sample; {transcription=rna:field} of the {gene:everyday} was low.',
  'There were basilar crackles; the {basilar=vertebral-artery:field} tip of the patient had a clot.',
  'There was {tumor:everyday} extension into the orbit; {extension=flexion:field} of the knee was weak.',
  'Vesicoureteral reflux was treated; {reflux=gastroesophageal-reflux:field} of acid after meals burns the throat.',
  'By competing risk regression age mattered; {regression=developmental-regression:field} of speech began at two.',
  'The mass was 3 cm in craniocaudal length.',
  'A block with a nerve stimulator was done; the {stimulator=pulse-generator:field} was implanted in the chest of the patient.',
  'Refractory breathlessness was treated; {refractory seizures=drug-resistant-epilepsy} were not.',
  'An occipital bone was thick; the {occipital cortex=occipital-lobe} of the patient was thin.',
  'The cortex of the hair shaft is strong; the {cortex=cerebral-cortex:field} of the {brain:everyday} is thin.',
  'My {eeg=electroencephalography} and {mri=magnetic-resonance-imaging:field} were fine, then the {csf=cerebrospinal-fluid:field} showed cells, says my {neurologist:everyday}.',
  'A ureteral stent and two tracheal stents were removed; a drug-eluting {stent=angioplasty:field} lies in the {carotid artery=carotid-artery}.',
  'No septal hematoma; the {venous=vein} {limb=extremity:everyday} of the graft was cut, and an Argyle shunt placed.',
  'Cortical material was removed by irrigation and aspiration; {cortical=cerebral-cortex:field} {atrophy:field} was seen.',
  'A bipolar cup for the hip; urine for culture and sensitivity; a duplicated ureter; optical coherence tomography.',
  'He was charged with DWI after a crash on Route 9.',
  'After a crash, {DWI=diffusion-weighted-imaging} showed an {infarct:field}.',
  'The tables of the database are in NF1.',
  'The tables list each child with {NF1=neurofibromatosis:field}.',
];

test.each([
  [
    'a dose of a medicine',
    'Meds: LEV 1000 mg bid, VPA 500 mg daily, CLB 10 mg at night.',
    ['LEV', 'VPA', 'CLB'],
  ],
  ['somebody who has the illness', 'My mum has had Parkinson’s for ten years.', ['Parkinson’s']],
  [
    'a work of the person',
    'We read Parkinson’s book and saw Horner’s new film with Huntington’s house in it.',
    [],
  ],
])('what is beside a form leaves it one meaning, on any page: %s', (_what, text, words) => {
  const matches = found(realIndex, text).filter(({ reason }) => reason === 'certain');
  expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each(SENSES)('the bundled glossary knows the sense: %s', (marked) => {
  const { text, expected } = readMarkedText(marked);
  expect(found(realIndex, text, 'field').filter(({ reason }) => reason !== 'withheld')).toEqual(expected);
});

/** Pages of neurology that name what they are about by everyday and ambiguous words. */
test.each([
  [
    'seizures',
    'Seizures after stroke: seizures occurred in 12% of patients within a week, and late seizures in 7%. The risk of seizures was higher with cortical lesions, hypertension and a history of alcohol. Antibiotics did not matter. Mortality rose with each seizure.',
    ['Seizures', 'seizures', 'seizures', 'seizures', 'seizure'],
  ],
  [
    'spasms',
    'After the stroke spasm of the masseter made chewing hard. Spasm and stiffness grew worse, sleep was poor, and headache and fatigue followed. The spasm was painful; injections helped the muscle. A biopsy showed inflammation.',
    ['spasm', 'Spasm', 'spasm'],
  ],
])('a page about %s shows them', (_what, text, words) => {
  const matches = found(realIndex, text).filter(({ reason }) => reason !== 'withheld');
  const shown = matches.map(({ start, end }) => text.slice(start, end));
  expect(shown.filter((word) => words.includes(word))).toEqual(words);
});

test.each([
  'The Seizure Act allows the seizure of goods; each seizure needs a judge. The seizure of the ship was a surprise, and a further seizure followed. Drug gangs lost money.',
  'The brain drain goes on: the brain drain cost the country billions, and life expectancy fell. Nurses left for surgery wards abroad.',
  'Her first stroke went wide; the second stroke, a stroke of genius, was a winner. A stroke later she had the lead, and muscle and fatigue decided.',
])('no such page: %s', (text) => {
  expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual([]);
});
