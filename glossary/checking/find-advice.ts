import type { Entry } from '../compiling/entry-schema.ts';
import type { Problem } from '../compiling/problem.ts';
import { findInProse } from './prose-fields.ts';

/** An entry informs; what a reader does with it is between the reader and a clinician. */
const ADVICE =
  /\b(?:you (?:should|must|need|can|may)|your(?:self)?|we recommend|ask (?:a|the) doctor|see a doctor|talk to|take (?:it|them|this|these|the (?:drug|medicine|tablet)s?)|seek (?:help|care|medical)|avoid taking|call (?:911|112|999|an ambulance))\b/gi;

/** An order to the reader begins a sentence; "doctors do not use it" is none. */
const ORDER = /(?<=^|[.!?]\s)(?:Do not|Never|Stop|Avoid) \w+/g;

const DOSE =
  /\b\d[\d.,]*(?:\s?(?:-|–|to)\s?\d[\d.,]*)?\s?(?:mg|milligrams?|mcg|µg|micrograms?|mL|IU|units? of|tablets?)(?:\/\w+)*\b/gi;

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
