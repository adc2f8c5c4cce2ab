import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('capitals', () => {
  testCases([
    ['lower case', 'a case of {myoclonus} here'],
    ['capital at the start of a sentence', '{Myoclonus} is brief.'],
    ['capitals throughout', 'ABOUT {MYOCLONUS} TODAY'],
    ['mixed case', '{MyoClonus}'],
    [
      'names with capitals inside',
      '{McArdle disease=mcardle}, {MCARDLE DISEASE=mcardle}, {Mcardle’s disease=mcardle}',
    ],
  ]);
});

describe('diacritics and compatibility characters', () => {
  testCases([
    ['precomposed accent in the form', '{Aicardi-Goutières syndrome=goutieres}'],
    ['accent left out in the text', '{Aicardi-Goutieres syndrome=goutieres}'],
    ['combining accent in the text', '{Aicardi-Goutie\u0300res syndrome=goutieres}'],
    ['accent where the form has none', '{dystónia=dystonia}'],
    ['combining accent at the end of a match', '{ataxia\u0301=ataxia}, they said'],
    ['ligature', 'ragged: {myoclonic epilepsy with ragged-red ﬁbers=merrf}'],
    ['full-width letters', '{ｍｙｏｃｌｏｎｕｓ=myoclonus}'],
    ['full-width acronym', '{ＭＲＩ=mri} of the head'],
    ['mathematical letters from the astral planes', '{𝐦𝐲𝐨𝐜𝐥𝐨𝐧𝐮𝐬=myoclonus}'],
    ['accents left out', '{Gerstmann-Straussler-Scheinker disease=gss}'],
    ['accents decomposed', '{Gerstmann-Stra\u0308ussler-Scheinker disease=gss}'],
    ['sharp s', '{Gerstmann-Sträußler-Scheinker disease=gss}'],
    ['wrong accent', '{Aicardi-Goutiéres syndrome=goutieres}'],
    ['two accents on one letter', '{Aicardi-Goutie\u0300\u0301res syndrome=goutieres}'],
    ['accent mark at the end belongs to the match', '{chorea\u0308=chorea} is'],
    ['ligatures fi and fl', '{ragged red ﬁbers=ragged-red-fibers}'],
    ['full-width text', '{ｅｐｉｌｅｐｓｙ=epilepsy} {ＥＥＧ=eeg}'],
    ['script and fraktur letters', '{𝓮𝓹𝓲𝓵𝓮𝓹𝓼𝔂=epilepsy}, {ℒafora disease=lafora}'],
    ['circled letters', 'ⓔⓔⓖ'],
    ['dotted and dotless i', '{EPİLEPSY=epilepsy} {epılepsy=epilepsy}'],
    ['long s', '{ſeizure=seizure}'],
  ]);
});

describe('invisible characters', () => {
  testCases([
    ['soft hyphens inside a word', '{myo\u00adclo\u00adnus=myoclonus}'],
    ['soft hyphen at the end of a match stays outside', '{tremor}\u00ad was seen'],
    ['zero-width space inside a word', '{myo\u200bclonus=myoclonus}'],
    ['zero-width joiner and word joiner', '{myo\u200dclo\u2060nus=myoclonus}'],
    ['byte order mark before a word', '\ufeff{tremor}'],
    ['direction marks around a word', '\u200e{tremor}\u200f'],
    ['soft hyphens', '{epi\u00adlep\u00adsy=epilepsy}'],
    ['a soft hyphen before and after', '\u00ad{ataxia}\u00ad'],
    ['soft hyphens in an acronym', '{E\u00adEG=eeg}'],
    ['soft hyphen between words', '{juvenile\u00ad myoclonic epilepsy=jme}'],
    ['soft hyphen in a closed compound', '{post\u00adhypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['zero-width non-joiner', '{epi\u200clepsy=epilepsy}'],
    ['byte order mark inside', '{epi\ufefflepsy=epilepsy}'],
    ['variation selector', '{ataxia}\ufe0f is'],
    ['direction marks', '\u202b{ataxia}\u202c'],
    ['soft hyphen before ’s', '{Lafora\u00ad’s disease=lafora}'],
    ['soft hyphens only', '\u00ad\u00ad\u00ad'],
  ]);
});

describe('white space', () => {
  testCases([
    ['no-break space between words', '{secondary\u00a0myoclonus}'],
    ['narrow no-break space between words', '{secondary\u202fmyoclonus}'],
    ['ideographic space between words', '{secondary\u3000myoclonus}'],
    ['tab between words', '{secondary\tmyoclonus}'],
    ['line break and indentation of HTML source', '{secondary\n      myoclonus}'],
    ['two spaces between words', '{secondary  myoclonus}'],
    ['control character between words', 'secondary\u0000{myoclonus}'],
    ['no-break', '{juvenile\u00a0myoclonic\u00a0epilepsy=jme}'],
    ['thin and hair spaces', '{juvenile\u2009myoclonic\u200aepilepsy=jme}'],
    ['line breaks of Windows', '{juvenile\r\n\t myoclonic\r\n\t epilepsy=jme}'],
    ['line separator', '{juvenile\u2028myoclonic\u2029epilepsy=jme}'],
    ['vertical tab and form feed', '{secondary\u000bmyoclonus}\f{ataxia}'],
    ['a hundred spaces', `{secondary${' '.repeat(100)}myoclonus}`],
    ['no space at all', 'secondarymyoclonus'],
    ['space inside a word', 'myo clonus'],
  ]);
});

describe('Greek', () => {
  testCases([
    ['Greek letter', '{α-synuclein=snca}'],
    ['Greek letter written out', '{alpha-synuclein=snca}'],
    ['Greek letter without hyphen', '{αsynuclein=snca}'],
    ['Greek letter with a space', '{α synuclein=snca}'],
    ['Greek capital', '{Α-synuclein=snca}'],
    ['the form has the Greek letter', '{gamma-aminobutyric acid=gaba} = {γ-aminobutyric acid=gaba}'],
    ['epsilon', '{epsilon-sarcoglycan=sgce} {ε-sarcoglycan=sgce}'],
    ['a Greek word stays a word', 'αβγ synuclein'],
    ['letter for name in every dash', '{α‑synuclein=snca} {α–synuclein=snca} {α synuclein=snca}'],
    ['mathematical alpha', '{𝛼-synuclein=snca}'],
    ['capitals', '{Α-SYNUCLEIN=snca} {ALPHA-SYNUCLEIN=snca}'],
    ['closed', '{αsynuclein=snca} {alphasynuclein=snca}'],
    ['name for letter', '{epsilon-sarcoglycan=sgce} {ε-sarcoglycan=sgce} {ϵ-sarcoglycan=sgce}'],
    ['gamma', '{γ-aminobutyric acid=gaba}'],
    ['phosphorylated', 'phospho-{α-synuclein=snca}'],
    ['another letter', 'β-synuclein'],
    ['a Latin a is no alpha', 'a-synuclein'],
    ['a Latin letter that looks like alpha', 'ɑ-synuclein'],
    ['a letter after a Latin word', 'X{α-synuclein=snca}'],
    ['Greek words', 'αα-synuclein, επιληψία'],
    ['the other way round', 'synuclein-α'],
  ]);
});
