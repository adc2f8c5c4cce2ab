import type { Entry } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { findInProse } from './prose-fields.ts';

/** What is done to a drug, a habit or a patient. */
const DONE =
  'administered|avoided|checked|given|looked for|lowered|measured|monitored|prescribed|raised|repeated|set against|started|stopped|swallowed|taken|treated|tried|used|watched|weighed';

/** Phrases that advise. An entry informs; what a user does with it is between the user and a clinician. */
const ADVICE = new RegExp(
  [
    'you (?:should|must|need|can|may)|your(?:self)?|talk to|call (?:911|112|999|an ambulance)',
    '(?:ask|see|consult|contact) (?:a|the) doctor|seek (?:help|care|medical)|avoid taking',
    'take (?:it|them|this|these|the (?:drug|medicine|tablet)s?)|make sure|please',
    'advise[sd]?|advisable|advising|recommend(?:s|ed|ing|ations?)?|suggest (?:taking|trying|using|stopping)',
    '(?:people|patients|adults|children|parents|families|everyone|anyone|those)(?: \\w+){0,4}? (?:must|ought to)',
    `must(?: \\w+){0,2}? be (?:${DONE})`,
    `(?:has|have|needs?|is|are) to be (?:${DONE})`,
    // A movement "can be started and stopped at will", a protein "can be measured": that is no advice.
    '(?:can|may|could)(?: \\w+)? be (?:administered|given(?! (?:a|the) name)|prescribed|swallowed|taken(?! (?:as|for|from))|tried)',
    `(?:can|may|could) safely be (?:${DONE})|be safely (?:${DONE})`,
    'best (?:avoided|given|managed|stopped|taken|treated|used)|(?:drug|treatment|test) of choice|safe to',
    'it (?:is (?:a good idea|best|better|safer|safest)|(?:is )?(?:advised|essential|important|necessary|vital|wise)) (?:not )?(?:to|that)',
    'to consider|worth (?:considering|trying)|(?:drug|food|medicine|thing)s? to avoid',
    'ought to',
  ]
    .map((phrase) => `\\b(?:${phrase})\\b`)
    .join('|'),
  'gi',
);

/** Neither "more than it should" nor "muscles that should be active": what is usual, not what to do. */
const SHOULD =
  /(?<!\b(?:as|than) (?:he|it|she|there|they) )(?<!\bthat )\bshould\b(?:(?: not| never)? be \w+)?/gi;

/**
 * An order to the user, which begins a sentence; "doctors do not use it" is none, nor is a noun that begins one:
 * "Use of the drug", "Contact with the skin".
 */
const ORDER =
  /(?<=^|[.!?:;]\s)(?:(?:Do not|Never|Avoid|Take|Consider|Consult|Ask|Tell|Eat|Remember|Keep|Seek|Give|Treat)|(?:Use|Stop|Try|Drink|Call|Check|Contact|Increase|Monitor|Reduce|Refer|Start|Wait|Watch)(?! (?:of|with|in|for|as|during|between|and|by)\b)) \w+/g;

const NUMBER =
  '(?:\\b\\d[\\d.,]*(?:\\s?(?:-|–|to)\\s?\\d[\\d.,]*)?|\\b(?:half|one|two|three|four|five|six|eight|ten)(?: a)?)';
const MEASURE = 'mg|milligrams?|mcg|µg|micrograms?|mL|IU|units?|tablets?|pills?|capsules?|drops|puffs';

const DOSE = new RegExp(
  [
    `${NUMBER}\\s?(?:${MEASURE})(?:/\\w+)*\\b`,
    '(?:adult|correct|daily|initial|maintenance|maximal|maximum|normal|right|standard|starting|typical|usual)(?: \\w+)? (?:dosage|dose)s?\\b',
    // "g" alone is a gene's position as often as a weight.
    `${NUMBER}\\s?(?:g|grams?)(?:/\\w+| (?:a|per|each|every|daily|twice)\\b)`,
    '\\b(?:taken|given|swallowed|injected)\\b[^.]{0,30}\\b(?:once|twice|times) (?:(?:a|per|each|every) day|daily)\\b',
  ].join('|'),
  'gi',
);

/** Finds phrases that speak to the user or advise, and doses. */
export function findAdvice(entry: Entry): Problem[] {
  return [
    ...findInProse(
      entry,
      ADVICE,
      (found) => `"${found}" speaks to the reader; say what is known, not what to do`,
    ),
    ...findInProse(entry, SHOULD, (found) => `"${found}" says what to do; say what is known`),
    ...findInProse(entry, ORDER, (found) => `"${found}" gives an order; say what is known, not what to do`),
    ...findInProse(entry, DOSE, (found) => `"${found}" is a dose; leave doses out`),
  ];
}
