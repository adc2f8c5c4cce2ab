import { describe, expect, test } from 'vitest';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

/** Lines of notes, letters, forums and abstracts, each a page of its own. */
const FOUND = [
  [
    'an everyday word beside a specialist entry',
    'The {ketogenic diet:everyday} is given in {GLUT1 deficiency=glut1-deficiency-syndrome}.',
  ],
  ['the nerves of the head by number', '{CN=cranial-nerve} II-XII were intact.'],
  ['a dose without its unit', 'She takes {VPA=valproate} 500 bd.'],
  ['a dose with a frequency in capitals', 'On {LEV=levetiracetam} 1 g BD.'],
  ['a pressure with its unit', 'His {ICP=intracranial-pressure} was 28 mmHg.'],
  ['what belongs to a device', 'The {VNS=vagus-nerve-stimulation} battery is low.'],
  ['what is measured of a fluid', '{CSF=cerebrospinal-fluid} leak was sought.'],
  [
    'small letters of what a patient has',
    'my {dbs=deep-brain-stimulation} was turned up and my speech is slurred',
  ],
  ['a longer form in small letters', 'my {rem sleep behavior disorder} began early'],
  ['a movement of a limb', 'He wrote of {jerks=jerk} of both arms.'],
  ['a cue of notes', 'A man w/ {PD=parkinson-disease:field} and {parkinsonism}.'],
  [
    'letters over other letters',
    '{Parkinsonism} points to {PD=parkinson-disease:field} over an {essential tremor}.',
  ],
] as const;

test.each(FOUND)('%s is found: %s', (_, marked) => {
  const { text, expected } = readMarkedText(marked);
  expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual(expected);
});

describe('on a page of the field', () => {
  test.each([
    ['a person with a title', 'Referred by Dr Gait-Smith.'],
    ['a street', 'The clinic is in Spine Street.'],
    ['a band', 'He heard the band Ataxia twice.'],
    ['what is said to be a band', 'Ataxia is the name of a band.'],
    ['a record', 'We played the Dopamine album again.'],
    ['a womb’s neck', 'Cervical ripening with prostaglandin.'],
    ['a joint’s inflammation', 'Axial spondyloarthritis of a runner.'],
    ['a hand', 'Gently stroke the throat of the kitten.'],
    ['a fright', 'The cat gave me a heart attack when it jumped.'],
    ['leaves', 'Leaf necrosis spoils the tomatoes.'],
    ['lungs', 'Pulmonary hypertension was treated.'],
    ['chests', 'CP since morning, troponin not raised.'],
    ['kidneys in another clause', 'PKD with GFR 28; myoclonus.'],
    ['cities', 'The flat is in the CBD, ten minutes from the tram.'],
    ['telephones', 'Old POTS lines of the phone company.'],
    ['manuscripts', 'The MS has red ink on folio 12 verso.'],
    ['degrees', 'I did my MS in computer science.'],
    ['prices', 'The SMA is the moving average of closing prices.'],
    ['a tube of doctors', 'Rigid sigmoidoscopy showed nothing.'],
    ['a state of mind', 'MS: sad mood, slow speech.'],
    ['thanks', 'TIA for any answers!'],
    ['feelings', 'Her voice had a tremor of pride.'],
  ])('%s: %s', (_, text) => {
    const ids = found(realIndex, text, 'field')
      .filter(({ reason }) => reason !== 'withheld')
      .map(({ ids }) => ids);
    const meant = ['myoclonus', 'pulmonary', 'troponin'];
    expect(ids.filter((id) => !meant.includes(id))).toEqual([]);
  });

  test.each([
    ['a novel drug', '{Perampanel:certain} is a novel drug.'],
    ['a novel marker', 'A novel {Alzheimer=alzheimer-disease} marker was found.'],
    ['a noun with the same word after it', 'After a {stroke:everyday} the arm was weak.'],
  ])('%s is still found: %s', (_, marked) => {
    const { text, expected } = readMarkedText(marked);
    const wanted = new Set(expected.map(({ ids }) => ids));
    expect(
      found(realIndex, text, 'field').filter(({ reason, ids }) => reason !== 'withheld' && wanted.has(ids)),
    ).toEqual(expected);
  });
});
