import { singularAcronym, withoutStops } from '../../../text/acronym.ts';
import { type Candidate, hasPosting } from '../../candidate.ts';
import { ACRONYM, AMBIGUOUS, ILLNESS, UNEXPLAINED, UNLIKELY } from '../../posting.ts';
import { type AcronymContext, type AcronymRule, CONTEXT_AFTER, CONTEXT_BEFORE } from './acronym-rule.ts';
import { ACRONYM_RULES } from './acronym-rules.ts';

/** The rules for each acronym that was met, in its singular; only so many as the glossary has. */
const rulesByAcronym = new Map<string, readonly AcronymRule[]>();

function rulesFor(acronym: string): readonly AcronymRule[] {
  const known = rulesByAcronym.get(acronym);
  if (known) return known;
  const singular = singularAcronym(acronym);
  const rules = ACRONYM_RULES.filter(({ acronyms }) => acronyms?.includes(singular) ?? true);
  rulesByAcronym.set(acronym, rules);
  return rules;
}

/** The candidates without acronyms that mean something else by a rule; doubtful ones are marked ambiguous. */
export function applyAcronymRules(text: string, candidates: Candidate[]): Candidate[] {
  if (!candidates.some((candidate) => hasPosting(candidate, ACRONYM))) return candidates;
  return candidates.flatMap((candidate, at) => {
    if (!hasPosting(candidate, ACRONYM)) return [candidate];
    const context = contextOf(text, candidates, at, candidate);
    const rule = rulesFor(context.acronym).find((each) => each.applies(context));
    if (!rule) return [candidate];
    const postings = candidate.postings.flatMap((posting) =>
      posting & ACRONYM ? (withFinding(posting, rule.finding) ?? []) : [posting],
    );
    return postings.length === 0 ? [] : [{ ...candidate, postings }];
  });
}

/** The posting of an acronym as a rule found it; nothing where it means something else. */
function withFinding(posting: number, finding: AcronymRule['finding']): number | undefined {
  switch (finding) {
    case 'other':
      return undefined;
    case 'doubtful':
      return posting | AMBIGUOUS;
    case 'foreign':
      return posting | AMBIGUOUS | UNEXPLAINED;
    case 'unlikely':
      return posting & AMBIGUOUS ? posting | UNLIKELY : posting;
    case 'unexplained':
      return posting & AMBIGUOUS ? posting | UNEXPLAINED : posting;
  }
}

function contextOf(
  text: string,
  candidates: readonly Candidate[],
  at: number,
  candidate: Candidate,
): AcronymContext {
  const { start, end } = candidate;
  const written = text.slice(start, end);
  const acronym = withoutStops(written);
  return {
    acronym,
    hasStops: acronym !== written,
    isIllness: hasPosting(candidate, ILLNESS),
    before: text.slice(Math.max(0, start - CONTEXT_BEFORE), start),
    after: text.slice(end, end + CONTEXT_AFTER),
    followsTerm: followsTerm(text, candidates, at, start),
    isInList: () => isInList(text, candidates, at, { start, end }),
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

/** A sign or a conjunction, and white space. */
const BETWEEN_IN_LIST = /^(?:(?:[,;]|,? (?:and|or|and\/or|nor|versus|vs\.?|not))\s|\s?\/\s?|[-‐‑–])$/;

/** Looks at the nearest forms that do not overlap the acronym. */
function isInList(
  text: string,
  candidates: readonly Candidate[],
  at: number,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
): boolean {
  const around = candidates.slice(Math.max(0, at - LOOK_BACK), at + LOOK_BACK + 1);
  return around.some(
    (other) =>
      (other.end < start && BETWEEN_IN_LIST.test(text.slice(other.end, start))) ||
      (other.start > end && BETWEEN_IN_LIST.test(text.slice(end, other.start))),
  );
}
