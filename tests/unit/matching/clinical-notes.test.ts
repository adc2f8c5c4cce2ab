import { describe, expect, test } from 'vitest';
import { realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

describe('a note of a clinic', () => {
  test.each([
    ['a medicine that was begun', 'Started on {OXC=oxcarbazepine} in spring.'],
    ['a medicine with its level', '{CBZ=carbamazepine} level 9.2 on Monday.'],
    ['a test with its result', '{MEG=magnetoencephalography} was normal.'],
    ['an enzyme with its value', '{CK=creatine-kinase} 14 000 after the marathon.'],
    ['a score with its number', '{GCS=glasgow-coma-scale} 7 at the scene.'],
    ['a sign with its finding', '{Romberg=romberg-test} positive, arms out.'],
    ['reflexes with their strength', '{Reflexes=reflex} brisk, toes down.'],
    ['strength of a movement', 'Wrist {extension=flexion} 4/5.'],
    ['an illness of a relative', 'My dad was told he has {PSP=progressive-supranuclear-palsy} and we wait.'],
    ['an illness with its time', '{RBD=rem-sleep-behavior-disorder} for ten years, worse.'],
    ['an illness that is named after a person', 'Mum’s {Parkinson’s=parkinson-disease} nurse rang.'],
    ['a child that is called by the illness', '{Dravet=dravet-syndrome} kids get hot.'],
    ['what a patient has', 'My {jerks=jerk} get worse when I lie down.'],
  ])('says what is meant: %s', (_, marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    'Started the MEG for the shop in spring.',
    'CK 2000 of the fashion house smells of musk.',
    'The extension 45 of the office is engaged.',
    'MEP was negative about the law.',
    'PSG showed a lack of pace.',
    'PET showed no mercy.',
    'Her gait of mind is odd.',
  ])('says nothing where it is none: %s', (text) => {
    expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual([]);
  });
});

describe('letters with one meaning in medicine', () => {
  test.each(['VNS shares fell for investors in Mumbai.', 'The PNES backup runs on a new server.'])(
    'wait in a sentence about something else: %s',
    (text) => {
      expect(found(realIndex, text).filter(({ reason }) => reason !== 'withheld')).toEqual([]);
    },
  );

  test('count where the sentence speaks of medicine too', () => {
    const { text, expected } = readMarkedText(
      'Investors bought shares of a maker of {VNS=vagus-nerve-stimulation} for {epilepsy}.',
    );
    expect(found(realIndex, text)).toEqual(expected);
  });
});
