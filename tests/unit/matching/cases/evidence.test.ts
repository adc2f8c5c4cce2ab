import { describe } from 'vitest';
import { testCases } from './expect-found.ts';

describe('ambiguous words', () => {
  testCases([
    ['a page of cooking', 'jerk chicken with a tic tac'],
    ['a page of anything', 'one {jerk=jerk:withheld} more, one {tic=tic:withheld} less'],
    ['a page about people', 'What a {jerk=jerk:withheld}!'],
    ['a tremor of the earth', 'A {tremor=tremor:withheld} shook Lima.'],
    ['near the field', 'A sudden {jerk=jerk:field} or {tremor=tremor:field}', 'field'],
    ['inside a longer word', 'jerky jerkin attic reactant tictac', 'field'],
    ['a certain form beside', 'a {vocal tic=tic}; the {tic=tic:field} stays'],
    ['a certain form later on', 'the {tic=tic:field} was a {vocal tic=tic}'],
    ['two specialist entries are too few', '{epilepsy=epilepsy}, {ataxia=ataxia}: a {jerk=jerk:withheld}'],
    ['three are enough', '{epilepsy=epilepsy}, {ataxia=ataxia}, {chorea=chorea}: a {jerk=jerk:field}'],
    [
      'one entry three times is one',
      '{ataxia=ataxia}, {ataxic=ataxia}, {ataxia=ataxia}: a {jerk=jerk:withheld}',
    ],
    [
      'ambiguous ones do not help each other',
      '{jerk=jerk:withheld} {tic=tic:withheld} {tremor=tremor:withheld}',
    ],
    ['two entries of one form', 'an {agonist=agonist+dopamine-agonist:field}', 'field'],
    [
      'two entries of one form, one of them named',
      'a {dopamine agonist=dopamine-agonist}, this {agonist=dopamine-agonist:field}',
    ],
    [
      'a news report with two of the field',
      'The {CT=ct:withheld} bill on {epilepsy=epilepsy} and {Parkinson’s disease=parkinson}',
    ],
  ]);
});

describe('everyday words', () => {
  testCases([
    ['alone', 'an {infection=infection:withheld} with {fever=fever:withheld}'],
    ['with one specialist entry', '{epilepsy=epilepsy} and {fever=fever:withheld}'],
    ['with two', '{epilepsy=epilepsy}, {ataxia=ataxia} and {fever=fever:everyday}'],
    ['before the two', '{Fever=fever:everyday}: {epilepsy=epilepsy}, {ataxia=ataxia}'],
    ['with an ambiguous one', '{jerk=jerk:withheld}, {epilepsy=epilepsy}, {infections=infection:withheld}'],
    ['on a page of the field', '{fevers=fever:everyday}', 'field'],
  ]);
});

describe('acronyms that the page spells out', () => {
  testCases([
    [
      'juvenile myoclonic epilepsy (JME)',
      '{juvenile myoclonic epilepsy=jme} ({JME=jme:spelled-out}). {JME=jme:spelled-out} is',
    ],
    [
      'before it is spelled out',
      '{JME=jme:spelled-out}: {juvenile myoclonic epilepsy=jme} ({JME=jme:spelled-out})',
    ],
    ['the other way round', '{CT=ct:spelled-out} ({computed tomography=ct}) and {CT=ct:spelled-out}'],
    [
      'in the plural',
      '{somatosensory evoked potentials=sep} ({SEPs=sep:spelled-out}), one {SEP=sep:spelled-out}',
    ],
    ['over two lines', '{multiple sclerosis=ms}\n  ({MS=ms:spelled-out})'],
    ['in square brackets with a quote', '{multiple sclerosis=ms} [“{MS=ms:spelled-out}”]'],
    ['with a code behind', '{multiple sclerosis=ms} ({MS=ms:spelled-out}; MIM 126200)'],
    [
      'in the other spelling of its form',
      '{opsoclonus-myoclonus syndrome=opsoclonus-myoclonus} ({OMS=opsoclonus-myoclonus})',
    ],
    ['capitals in the long form', '{Positron Emission Tomography=pet} ({PET=pet:spelled-out})'],
    ['multiple sulfatase (MS)', 'multiple sulfatase (MS) and MS again', 'field'],
    ['mitral stenosis (MS)', 'severe mitral stenosis (MS); MS', 'field'],
    ['mass spectrometry, the other way', 'MS (mass spectrometry), MS', 'field'],
    ['polyethylene terephthalate', 'polyethylene terephthalate (PET) bottles; PET', 'field'],
    ['automated external defibrillator', 'an automated external defibrillator (AED), the AED', 'field'],
    ['a plain acronym that is something else', 'outer membrane systems (OMS), OMS'],
    ['both meanings', '{multiple sclerosis=ms} (MS) or mitral stenosis (MS): MS', 'field'],
    ['a bracket that spells nothing out', 'an image ({CT=ct:field}) of {chorea=chorea} ({MRI=mri})', 'field'],
    ['letters that do not fit', 'patients in Europe ({PD=parkinson:field})', 'field'],
    ['another acronym in the bracket', '{multiple sclerosis=ms} (RRMS) and {MS=ms:field}'],
  ]);
});
