import type { Entry } from '../compiling/entry-schema.ts';
import type { Problem } from '../compiling/problem.ts';
import { findInProse } from './prose-fields.ts';

/** An entry informs; what a reader does with it is between the reader and a clinician. */
const ADVICE = new RegExp(
  [
    'you (?:should|must|need|can|may)|your(?:self)?|talk to|call (?:911|112|999|an ambulance)',
    '(?:ask|see|consult|contact) (?:a|the) doctor|seek (?:help|care|medical)|avoid taking',
    'take (?:it|them|this|these|the (?:drug|medicine|tablet)s?)|make sure|please',
    'we (?:recommend|advise)|it is (?:best|advisable|advised|recommended) (?:not )?to',
    '(?:people|patients|adults|children|parents|families|everyone|anyone|those)(?: \\w+){0,4}? (?:should|must|ought to)',
    '(?:should|must|ought to)(?: not| never)? be (?:taken|used|avoided|stopped|started|swallowed)',
  ]
    .map((phrase) => `\\b(?:${phrase})\\b`)
    .join('|'),
  'gi',
);

/**
 * An order to the reader begins a sentence; "doctors do not use it" is none, nor is a noun that begins one:
 * "Use of the drug", "Contact with the skin".
 */
const ORDER =
  /(?<=^|[.!?:;]\s)(?:(?:Do not|Never|Avoid|Take|Consult|Ask|Tell|Eat|Remember|Keep|Seek|Give)|(?:Use|Stop|Try|Drink|Call|Contact|Wait)(?! (?:of|with|in|for|as|during|between|and|by)\b)) \w+/g;

const NUMBER =
  '(?:\\b\\d[\\d.,]*(?:\\s?(?:-|–|to)\\s?\\d[\\d.,]*)?|\\b(?:half|one|two|three|four|five|six|eight|ten)(?: a)?)';
const MEASURE = 'mg|milligrams?|mcg|µg|micrograms?|mL|IU|units?|tablets?|pills?|capsules?|drops|puffs';

const DOSE = new RegExp(
  [
    `${NUMBER}\\s?(?:${MEASURE})(?:/\\w+)*\\b`,
    // "g" alone is a gene's position as often as a weight.
    `${NUMBER}\\s?(?:g|grams?)(?:/\\w+| (?:a|per|each|every|daily|twice)\\b)`,
    '\\b(?:taken|given|swallowed|injected)\\b[^.]{0,30}\\b(?:once|twice|times) (?:(?:a|per|each|every) day|daily)\\b',
  ].join('|'),
  'gi',
);

/** Finds phrases that speak to the reader or advise, and doses. */
export function findAdvice(entry: Entry): Problem[] {
  return [
    ...findInProse(
      entry,
      ADVICE,
      (found) => `"${found}" speaks to the reader; say what is known, not what to do`,
    ),
    ...findInProse(entry, ORDER, (found) => `"${found}" gives an order; say what is known, not what to do`),
    ...findInProse(entry, DOSE, (found) => `"${found}" is a dose; leave doses out`),
  ];
}
