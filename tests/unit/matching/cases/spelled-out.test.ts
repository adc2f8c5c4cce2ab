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
    ['letters that do not fit', 'patients in Europe ({PD=parkinson:field})', 'field'],
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
