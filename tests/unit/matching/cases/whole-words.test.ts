import { describe } from 'vitest';
import { testCases } from './expect-found.ts';

describe('whole words', () => {
  testCases([
    ['guillemets', '«{myoclonus=myoclonus}»'],
    ['an ellipsis behind', '{ataxia=ataxia}… and {chorea=chorea}...'],
    ['no space behind a comma', '{chorea=chorea},{ataxia=ataxia};{dystonia=dystonia}'],
    ['a plural in brackets', 'one {seizure=seizure}(s)'],
    ['markup of a wiki', '**{ataxia=ataxia}** [[{chorea=chorea}]]'],
    ['an equals sign', 'type={ataxia=ataxia}'],
    ['an arrow', '{infection=infection:everyday}→{seizure=seizure}', 'field'],
    ['a dagger as footnote mark', '{ataxia=ataxia}† {chorea=chorea}‡'],
    ['a registered mark', '{ataxia=ataxia}®'],
    ['a longer word that begins so', 'ataxiagram choreatic epilepsyland'],
    ['a longer word that ends so', 'paramyoclonus polymyoclonus hemichorea'],
    ['words run together in capitals', 'MyoclonusEpilepsy'],
    ['a digit right behind', 'ataxia2 seizure1'],
    ['a Cyrillic letter that looks Latin', 'ата\u0445ia \u0430taxia'],
    ['two words of a form apart by another', 'ragged and red fibers'],
    ['two words of a form the other way round', 'disease of Lafora, body Lafora'],
    ['a bracket between the words of a form', 'secondary [{myoclonus=myoclonus}]'],
    ['a colon between the words of a form', 'secondary: {myoclonus=myoclonus}'],
    ['a full stop and a new sentence', 'It is secondary. {Myoclonus=myoclonus} is not.'],
    ['a slash between the words of a form', '{opsoclonus=opsoclonus}/{myoclonus=myoclonus} syndrome'],
    ['numbered list', '1. {ataxia=ataxia} 2) {chorea=chorea}'],
    ['only a part of a form', 'juvenile, progressive, multiple, Lafora, evoked potential'],
    ['a form at both ends of the text', '{ataxia=ataxia} – {ataxia=ataxia}'],
    ['an emoji between', '{ataxia=ataxia}🧠{chorea=chorea}'],
    ['a flag and a skin tone', '👩🏽‍⚕️{ataxia=ataxia}🇩🇪'],
    ['a keycap', '1️⃣ {ataxia=ataxia}'],
    ['a Korean particle right behind belongs to the sentence, not to the word', '{ataxia=ataxia}가'],
    ['full-width brackets', '（{ataxia=ataxia}）'],
    ['ideographic full stop', '{ataxia=ataxia}。{chorea=chorea}、'],
  ]);
});
