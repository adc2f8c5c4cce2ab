import { withoutStops } from '../../text/acronym.ts';
import { type Candidate, hasPosting } from '../candidate.ts';
import { ACRONYM, AMBIGUOUS } from '../posting.ts';
import { type AcronymContext, CONTEXT_AFTER, CONTEXT_BEFORE } from './acronym-rule.ts';
import { ACRONYM_RULES } from './acronym-rules.ts';

/** The candidates without acronyms that mean something else by a rule; doubtful ones are marked ambiguous. */
export function applyAcronymRules(text: string, candidates: Candidate[]): Candidate[] {
  if (!candidates.some((candidate) => hasPosting(candidate, ACRONYM))) return candidates;
  return candidates.flatMap((candidate, at) => {
    if (!hasPosting(candidate, ACRONYM)) return [candidate];
    const context = contextOf(text, candidates, at, candidate);
    const rule = ACRONYM_RULES.find((each) => each.applies(context));
    if (!rule) return [candidate];
    const postings = candidate.postings.flatMap((posting) => {
      if (!(posting & ACRONYM)) return [posting];
      return rule.finding === 'other' ? [] : [posting | AMBIGUOUS];
    });
    return postings.length === 0 ? [] : [{ ...candidate, postings }];
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
    const { end = 0, postings = [] } = candidates[back] ?? {};
    const between = text.slice(end, start);
    if (end <= start && /^,?\s*$/.test(between) && !postings.every((posting) => posting & ACRONYM))
      return true;
  }
  return false;
}
