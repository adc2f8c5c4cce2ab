import { expect, test } from 'vitest';
import { findMedicalMatches } from '../../../../glossary/matching/context-rules/find-medical-matches.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { realIndex } from '../../../support/real-glossary.ts';

test.each<[text: string, form: string]>([
  ['She is well versed in the law.', 'Versed, a brand of midazolam'],
  ['The luminal surface of the gut.', 'Luminal, a brand of phenobarbital'],
  ['The caudate lobe of the liver.', 'caudate, the nucleus'],
  ['Truncal vagotomy.', 'truncal, axial'],
  ['The blood bank invites donors to apheresis.', 'apheresis, plasma exchange'],
  ['The early onset of winter surprised the farmers.', 'early onset, the age'],
  ['Uterine fibroids are treated with focused ultrasound.', 'focused ultrasound, thalamotomy'],
  ['An abnormal movement of the share price.', 'abnormal movement, movement disorder'],
  ['The cyclin CLN3 starts the cell cycle of yeast.', 'CLN3, the gene of Batten disease'],
  ['The telomere protein TPP1.', 'TPP1, the gene of CLN2 disease'],
  ['The screening uses hepatitis C reflex tests.', 'C-reflex'],
  ['The essay lacks coherence.', 'coherence, the analysis'],
])('text of another field, %j, is not taken for %s', (text) => {
  expect(findMedicalMatches(realIndex, [{ text }], NO_EVIDENCE).matches).toEqual([]);
});
