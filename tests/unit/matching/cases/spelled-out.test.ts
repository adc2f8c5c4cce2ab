import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('acronyms that the page spells out', () => {
  testCases([
    [
      'spelled out',
      '{multiple sclerosis} ({MS=multiple-sclerosis:spelled-out}). {MS=multiple-sclerosis:spelled-out} is',
    ],
    [
      'spelled out the other way',
      '{PET:spelled-out} ({positron emission tomography=pet}), then {PET:spelled-out}',
    ],
    [
      'spelled out in the plural',
      '{somatosensory evoked potentials=sep} ({SEPs=sep:spelled-out}); a {SEP:spelled-out}',
    ],
    ['spelled out in square brackets', '{computed tomography=ct} [{CT:spelled-out}]'],
    [
      'spelled out with more in the bracket',
      '{multiple sclerosis} ({MS=multiple-sclerosis:spelled-out}; G35)',
    ],
    [
      'spelled out in an unlisted variant',
      'relapsing {multiple sclerosis} attacks ({MS=multiple-sclerosis:spelled-out})',
    ],
    ['something else', 'multiple sulfatase (MS) deficiency. MS is', 'field'],
    ['something else, the other way', 'MS (mass spectrometry) and MS/MS', 'field'],
    ['a certain acronym that is something else', 'judicial members of Europe (JME); JME said'],
    ['another entry’s long form', '{deep brain stimulation=dbs} ({DBS})'],
    ['both meanings: nobody’s', '{multiple sclerosis} (MS), mass spectrometry (MS), MS', 'field'],
    ['a bracket that spells nothing out, on a bare page', 'imaging ({CT:withheld})'],
    ['a state spelled out', 'Connecticut (CT); CT', 'field'],
    [
      'a certain acronym spelled out is as certain as before',
      '{juvenile myoclonic epilepsy=jme} ({JME}). {JME} is',
    ],
    ['a certain acronym before it is spelled out', '{JME}: {juvenile myoclonic epilepsy=jme} ({JME})'],
    ['the other way round', '{CT:spelled-out} ({computed tomography=ct}) and {CT:spelled-out}'],
    ['over two lines', '{multiple sclerosis}\n  ({MS=multiple-sclerosis:spelled-out})'],
    ['in square brackets with a quote', '{multiple sclerosis} [“{MS=multiple-sclerosis:spelled-out}”]'],
    ['with a code after', '{multiple sclerosis} ({MS=multiple-sclerosis:spelled-out}; MIM 126200)'],
    [
      'in the other spelling of its form',
      '{opsoclonus-myoclonus syndrome=opsoclonus-myoclonus} ({OMS=opsoclonus-myoclonus})',
    ],
    ['capitals in the long form', '{Positron Emission Tomography=pet} ({PET:spelled-out})'],
    ['multiple sulfatase (MS)', 'multiple sulfatase (MS) and MS again', 'field'],
    ['mitral stenosis (MS)', 'severe mitral stenosis (MS); MS', 'field'],
    ['mass spectrometry, the other way', 'MS (mass spectrometry), MS', 'field'],
    ['polyethylene terephthalate', 'polyethylene terephthalate (PET) bottles; PET', 'field'],
    ['automated external defibrillator', 'an automated external defibrillator (AED), the AED', 'field'],
    ['a plain acronym that is something else', 'outer membrane systems (OMS), OMS'],
    ['both meanings', '{multiple sclerosis} (MS) or mitral stenosis (MS): MS', 'field'],
    ['a bracket that spells nothing out', 'an image ({CT:field}) of {chorea} ({MRI})', 'field'],
    ['letters that do not fit', 'patients in Europe ({PD=parkinson:withheld})', 'field'],
    ['another acronym in the bracket', '{multiple sclerosis} (RRMS) and {MS=multiple-sclerosis:field}'],
    [
      'an ambiguous acronym after its name',
      '{Parkinson’s disease=parkinson} ({PD=parkinson:spelled-out}). {PD=parkinson:spelled-out} is',
    ],
    [
      'before it is spelled out',
      '{PD=parkinson:spelled-out}: {Parkinson’s disease=parkinson} ({PD=parkinson:spelled-out})',
    ],
  ]);
});

describe('long forms in other words than the glossary’s', () => {
  testCases([
    [
      'of a certain acronym: one telling word is enough',
      '{myoclonus} {epilepsy} and {ragged red fibres=ragged-red-fibers} ({MERRF}); {MERRF} is',
    ],
    ['in other words of the same stems', 'a juvenile {myoclonus} {epileptic=epilepsy} ({JME}) and {JME}'],
    ['the other way', '{SGCE} (sarcoglycan of the cell envelope); {SGCE} again'],
    ['of an ambiguous one', 'computer tomography ({CT:spelled-out}); a second {CT:spelled-out}'],
    [
      'of an ambiguous one, one word only',
      'a proton therapy (PT), the PT; {Parkinson=parkinson-name} dementia (PD), PD',
      'field',
    ],
    [
      'words that fit everything tell nothing',
      'the joint member disease (JME), JME; ocular muscle syndrome (OMS)',
    ],
    [
      'across a bracket nothing is spelled out',
      'computed (kom-PEW-ted) tests ({CTs=ct:field}), so a {CT:field}; see Chen. Tests ({CTs=ct:field})',
      'field',
    ],
    [
      'a name in capitals with the letters of an ambiguous one',
      'The Oslo Cancer Team met; OCT said so, and OCT again',
      'field',
    ],
    [
      'of two letters too much fits',
      'The Municipal Swimmers met; {MS=multiple-sclerosis:field} is rare',
      'field',
    ],
    ['in small letters too much fits', 'They often count them; {OCT:field} is a test', 'field'],
    ['a certain one is not doubted', 'Judith Maria Evans met; {JME} is'],
    [
      'its own name in capitals',
      '{Optical Coherence Tomography=oct}; {OCT:field} is; {Deep Brain Stimulation=dbs}, {DBS}',
      'field',
    ],
  ]);
});
