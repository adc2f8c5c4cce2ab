import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('ambiguous words', () => {
  testCases([
    ['ambiguous acronym on a bare page', 'She has {MS=multiple-sclerosis:withheld}.'],
    ['ambiguous acronym on a page of the field', 'She has {MS=multiple-sclerosis:field}.', 'field'],
    ['ambiguous acronym within a certain form', 'a {CT scan=ct}'],
    ['ambiguous word on a bare page', 'He is a {jerk:withheld}.'],
    ['ambiguous word on a page of the field', 'A sudden {jerk} of the arm', 'field'],
    ['ambiguous word within a certain form', 'a {vocal tic=tic}'],
    ['the certain form of an entry settles its ambiguous one', 'a {vocal tic=tic} and another {tic:field}'],
    ['tick is another word', 'a tick bite'],
    ['reaction is another word', 'a reaction', 'field'],
    ['two entries share a form', 'the {agonist=agonist-muscle+agonist-drug:field} acts', 'field'],
    [
      'one of them is settled by its certain form',
      'the {agonist muscle}, this {agonist=agonist-muscle:field}',
    ],
    [
      'ambiguous words are no evidence',
      '{jerk:withheld} {fit:withheld} {tic:withheld} {CT:withheld} {PET:withheld}',
    ],
    [
      'letters that mean too much, on a page of the field',
      'Patients with {LD=lafora:withheld} came.',
      'field',
    ],
    [
      'where the page names what they mean',
      '{Lafora disease=lafora} is rare. Patients with {LD=lafora:field} came.',
      'field',
    ],
    ['or spells it out', 'Families have {Lafora disease=lafora} ({LD=lafora:spelled-out}).'],
    [
      'of two entries the one that needs no name',
      'The {AGM=agonist-muscle-letters:field} of the patient moved.',
      'field',
    ],
    [
      'of two entries both where the page names the other',
      'An {aglycone mimetic=agonist-drug-letters}; the {AGM=agonist-muscle-letters+agonist-drug-letters:field} of the patient.',
      'field',
    ],
    ['three specialist entries make the field', '{epilepsy}, {tremor}, {chorea}: {jerk:field}'],
    ['evidence after counts as evidence before', '{jerk:field}: {epilepsy}, {tremor}, {chorea}'],
    ['a page of cooking', 'jerk chicken with a tic tac'],
    ['a page of anything', 'one {jerk:withheld} more, one {tic:withheld} less'],
    ['a page about people', 'What a jerk! Another {jerk:withheld} came.'],
    ['a startle of no patient', 'A {startle:withheld} went through Lima.'],
    ['near the field', 'A sudden {jerk:field} or {startle:field}', 'field'],
    ['inside a longer word', 'jerky jerkin attic reactant tictac', 'field'],
    ['a certain form beside', 'a {vocal tic=tic}; the {tic:field} stays'],
    ['a certain form later on', 'the {tic:field} was a {vocal tic=tic}'],
    ['one specialist entry is enough right beside it', '{ataxia}, then a {jerk:field} in {epilepsy}'],
    ['after it as well', 'a {jerk:field} and {ataxia}'],
    [
      'two farther away are too few',
      '{epilepsy}, {ataxia}: the rest of this sentence goes on about something else until a {jerk:withheld}',
    ],
    [
      'three are enough',
      '{epilepsy}, {ataxia}, {chorea}: the rest of this sentence goes on about something else until a {jerk:field}',
    ],
    [
      'one entry three times is one',
      '{ataxia}, {ataxic=ataxia}, {ataxia}: the rest of this sentence goes on about something else until a {jerk:withheld}',
    ],
    ['an acronym needs more than one beside it', '{ataxia} and {CT:withheld}, then {PET:withheld}'],
    [
      'two beside it are enough for three letters',
      '{ataxia}, {epilepsy} and {PET:field}, and a {CT:withheld}',
    ],
    ['so does a form of two entries', '{ataxia} and the {agonist=agonist-muscle+agonist-drug:withheld}'],
    ['ambiguous ones do not help each other', '{jerk:withheld} {tic:withheld} {startle:withheld}'],
    ['two entries of one form', 'an {agonist=agonist-muscle+agonist-drug:field}', 'field'],
    [
      'two entries of one form, one of them named',
      'a {dopamine agonist=agonist-drug}, this {agonist=agonist-drug:field}',
    ],
    [
      'a news report with two of the field',
      'The {CT:withheld} bill on {epilepsy} and {Parkinson’s disease=parkinson}',
    ],
  ]);
});

describe('everyday words', () => {
  testCases([
    ['everyday word on a bare page', 'an {infection:withheld} after {surgery:withheld}'],
    ['everyday word on a page of the field', 'an {infection:everyday} after {surgery:everyday}', 'field'],
    ['everyday word beside one, in a sentence', '{epilepsy} after {infections=infection:everyday}'],
    [
      'everyday word with one specialist entry',
      '{epilepsy} after {infections=infection:withheld}, which the rest of this sentence leaves behind and goes on about much else, as long as it may take, and then a while more',
    ],
    ['everyday word with two', '{epilepsy} and {tremor} after {infections=infection:everyday}'],
    [
      'one entry twice is one',
      '{epilepsy}, {epileptic=epilepsy}, an {infection:withheld}, and the rest of this sentence goes on about much else, for as long as it may take, and then for quite a while more',
    ],
    [
      'everyday words are no evidence',
      '{brain:withheld}, {tumour=tumor:withheld}, {infection:withheld}, {surgery:withheld}',
    ],
    ['alone', 'an {infection:withheld} with {fever:withheld}'],
    ['with one specialist entry in a sentence', '{epilepsy} and {fever:everyday}'],
    ['with two', '{epilepsy}, {ataxia} and {fever:everyday}'],
    ['before the two', '{Fever:everyday}: {epilepsy}, {ataxia}'],
    ['with an ambiguous one', '{jerk:field}, {epilepsy}, {infections=infection:everyday}'],
    ['on a page of the field', '{fevers=fever:everyday}', 'field'],
  ]);
});
