import { withoutStops } from '../../text/dotted-acronym.ts';
import { type Candidate, hasClaim } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS } from '../claim.ts';
import { type AcronymContext, CONTEXT_AFTER, CONTEXT_BEFORE } from './acronym-rule.ts';
import { ACRONYM_RULES } from './acronym-rules.ts';

/**
 * The candidates that are left when acronyms whose surroundings give them another meaning are taken away,
 * and those in doubt are marked ambiguous.
 */
export function applyAcronymRules(text: string, candidates: Candidate[]): Candidate[] {
  if (!candidates.some((candidate) => hasClaim(candidate, ACRONYM))) return candidates;
  return candidates.flatMap((candidate, at) => {
    if (!hasClaim(candidate, ACRONYM)) return [candidate];
    const context = contextOf(text, candidates, at, candidate);
    const guard = ACRONYM_RULES.find((each) => each.applies(context));
    if (!guard) return [candidate];
    const claims = candidate.claims.flatMap((claim) => {
      if (!(claim & ACRONYM)) return [claim];
      return guard.finding === 'other' ? [] : [claim | AMBIGUOUS];
    });
    return claims.length === 0 ? [] : [{ ...candidate, claims }];
  });
}

function contextOf(
  text: string,
  candidates: readonly Candidate[],
  at: number,
  { start, end }: Candidate,
): AcronymContext {
  const written = text.slice(start, end);
  const acronym = withoutStops(written);
  return {
    acronym,
    hasStops: acronym !== written,
    before: text.slice(Math.max(0, start - CONTEXT_BEFORE), start),
    after: text.slice(end, end + CONTEXT_AFTER),
    followsTerm: followsTerm(text, candidates, at, start),
  };
}

/** A form between two commas is rarely more than this many candidates back. */
const LOOK_BACK = 6;

function followsTerm(text: string, candidates: readonly Candidate[], at: number, start: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back--) {
    const { end = 0, claims = [] } = candidates[back] ?? {};
    const between = text.slice(end, start);
    if (end <= start && /^,?\s*$/.test(between) && !claims.every((claim) => claim & ACRONYM)) return true;
  }
  return false;
}
