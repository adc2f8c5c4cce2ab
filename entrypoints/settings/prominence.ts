// Bundled into every frame's script: imports nothing but types, or the schemas' library comes with it.
import type { Settings } from './settings-schema.ts';

/** How much a match stands out. Every match opens its card, is counted and is reached by key, however little it does. */
export type Prominence = 'clear' | 'faint' | 'unseen';

/** Where a match stands among those of its term. */
export interface Occurrence {
  isFirstOnPage: boolean;
  isFirstInSection: boolean;
  /** Whether its form is an everyday medical word: "symptom", "brain". */
  isEveryday: boolean;
}

/**
 * How much a match stands out under the user's setting.
 *
 * - `quiet`: a term once on the page, everyday words not at all;
 * - `balanced`: a term clearly once in each section and faintly after that, an everyday word faintly once on the page;
 * - `everything`: every match.
 */
export function prominenceOf(amount: Settings['amount'], occurrence: Occurrence): Prominence {
  const { isFirstOnPage, isFirstInSection, isEveryday } = occurrence;
  if (amount === 'everything') return 'clear';
  if (amount === 'quiet') return isFirstOnPage && !isEveryday ? 'clear' : 'unseen';
  if (isEveryday) return isFirstOnPage ? 'faint' : 'unseen';
  return isFirstInSection ? 'clear' : 'faint';
}
