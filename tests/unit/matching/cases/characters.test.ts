import { describe } from 'vitest';
import { testCases } from './expect-found.ts';

describe('diacritics and compatibility characters', () => {
  testCases([
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
    ['soft hyphens', '{epi\u00adlep\u00adsy=epilepsy}'],
    ['a soft hyphen before and behind', '\u00ad{ataxia=ataxia}\u00ad'],
    ['soft hyphens in an acronym', '{E\u00adEG=eeg}'],
    ['soft hyphen between words', '{juvenile\u00ad myoclonic epilepsy=jme}'],
    ['soft hyphen in a closed compound', '{post\u00adhypoxic myoclonus=post-hypoxic-myoclonus}'],
    ['zero-width non-joiner', '{epi\u200clepsy=epilepsy}'],
    ['byte order mark inside', '{epi\ufefflepsy=epilepsy}'],
    ['variation selector', '{ataxia=ataxia}\ufe0f is'],
    ['direction marks', '\u202b{ataxia=ataxia}\u202c'],
    ['soft hyphen before ’s', '{Lafora\u00ad’s disease=lafora}'],
    ['soft hyphens only', '\u00ad\u00ad\u00ad'],
  ]);
});

describe('white space', () => {
  testCases([
    ['no-break', '{juvenile\u00a0myoclonic\u00a0epilepsy=jme}'],
    ['thin and hair spaces', '{juvenile\u2009myoclonic\u200aepilepsy=jme}'],
    ['line breaks of Windows', '{juvenile\r\n\t myoclonic\r\n\t epilepsy=jme}'],
    ['line separator', '{juvenile\u2028myoclonic\u2029epilepsy=jme}'],
    ['vertical tab and form feed', '{secondary\u000bmyoclonus=secondary-myoclonus}\f{ataxia=ataxia}'],
    ['a hundred spaces', `{secondary${' '.repeat(100)}myoclonus=secondary-myoclonus}`],
    ['no space at all', 'secondarymyoclonus'],
    ['space inside a word', 'myo clonus'],
  ]);
});

describe('Greek', () => {
  testCases([
    ['letter for name', '{α-synuclein=snca}'],
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
    ['a letter behind a Latin word', 'X{α-synuclein=snca}'],
    ['Greek words', 'αα-synuclein, επιληψία'],
    ['the other way round', 'synuclein-α'],
  ]);
});
