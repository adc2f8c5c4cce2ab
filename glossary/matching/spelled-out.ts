import { withoutStops } from '../text/dotted-acronym.ts';
import { type Candidate, hasClaim } from './candidate.ts';
import { ACRONYM, AMBIGUOUS, entryOf } from './claim.ts';
import { longFormStart } from './long-form.ts';

/** What a block says that an acronym means: the number of an entry, or `null` for something else. */
export interface Definition {
  /** The acronym in the singular. */
  acronym: string;
  entry: number | null;
  /** Which earlier answers were given without knowing this. */
  doubts: 'nothing' | 'withheld' | 'everything';
}

/** A long form is looked for within this many code units beside its acronym. */
const REACH = 200;
/** A bracket with a quote and a space stands within this many. */
const BRACKET_REACH = 4;
const BRACKET_BEFORE = /[([]\s?["“”'‘’]?$/u;
const BRACKET_BEHIND = /^["“”'‘’]?\s?[)\]]/u;
const BRACKET_OR_MORE_BEHIND = /^["“”'‘’]?\s?[)\],;]/u;
const BRACKETED_BEHIND = /^\s?[([]\s?([^()[\];]*)[)\];]/u;
const SHORTEST = 2;
const LONGEST = 10;

/** The acronym without the s of its plural and without full stops, the name by which a page's definition of it is kept. */
export function singularAcronym(written: string): string {
  return withoutStops(written).replace(/(?<=\p{Lu})['’]?s$/u, '');
}

/** All acronyms of the glossary that a block's text spells out, as "long form (ACR)" or "ACR (long form)". */
export function findDefinitions(text: string, candidates: readonly Candidate[]): Definition[] {
  return candidates.flatMap((candidate) => {
    if (!hasClaim(candidate, ACRONYM)) return [];
    const acronym = singularAcronym(text.slice(candidate.start, candidate.end));
    if (acronym.length < SHORTEST || acronym.length > LONGEST) return [];
    const place = { text, candidates, candidate, acronym };
    const entry = meaningBefore(place) ?? meaningBehind(place);
    return entry === undefined ? [] : [{ acronym, ...meaning(candidate, entry) }];
  });
}

/** A certain acronym that means what it always means changes nothing; one that waited may now be shown. */
function meaning({ claims }: Candidate, entry: number): Omit<Definition, 'acronym'> {
  if (entry === OTHER) return { entry: null, doubts: 'everything' };
  const [claim = 0] = claims;
  if (claims.length > 1 || entryOf(claim) !== entry) return { entry, doubts: 'everything' };
  return { entry, doubts: claim & AMBIGUOUS ? 'withheld' : 'nothing' };
}

/** The acronym stands for something that the glossary does not have. */
const OTHER = -1;

interface Place {
  text: string;
  candidates: readonly Candidate[];
  candidate: Candidate;
  acronym: string;
}

/** The meaning by "long form (ACR)". */
function meaningBefore({ text, candidates, candidate, acronym }: Place): number | undefined {
  const behind = text.slice(candidate.end, candidate.end + BRACKET_REACH);
  const opener = text
    .slice(Math.max(0, candidate.start - BRACKET_REACH), candidate.start)
    .match(BRACKET_BEFORE);
  if (!opener || !BRACKET_OR_MORE_BEHIND.test(behind)) return undefined;
  const bracket = candidate.start - opener[0].length;
  const offset = Math.max(0, bracket - REACH);
  const before = text.slice(offset, bracket).trimEnd();
  const longEnd = offset + before.length;
  const direct = within(candidates, longEnd - REACH, longEnd).filter((each) => each.end === longEnd);
  const own = claimedEntry(candidate, direct);
  if (own !== undefined) return own;
  const start = BRACKET_BEHIND.test(behind) ? longFormStart(acronym, before) : undefined;
  return start === undefined ? undefined : meaningOf(candidate, candidates, offset + start, longEnd);
}

/** The meaning by "ACR (long form)". */
function meaningBehind({ text, candidates, candidate, acronym }: Place): number | undefined {
  const behind = text.slice(candidate.end, candidate.end + REACH).match(BRACKETED_BEHIND);
  const longForm = behind?.[1]?.trimEnd();
  if (!behind || !longForm) return undefined;
  const start = candidate.end + behind[0].indexOf(longForm);
  const end = start + longForm.length;
  const own = claimedEntry(candidate, within(candidates, start, end));
  if (own !== undefined) return own;
  return longFormStart(acronym, longForm) === 0 ? meaningOf(candidate, candidates, start, end) : undefined;
}

/** The meaning of a long form that fits: the acronym's own entry where it names that, another entry, or another thing. */
function meaningOf(acronym: Candidate, candidates: readonly Candidate[], start: number, end: number): number {
  const own = claimedEntry(acronym, within(candidates, start, end));
  if (own !== undefined) return own;
  const whole = within(candidates, start, end).find((each) => each.start === start && each.end === end);
  return whole ? entryOf(whole.claims[0] ?? 0) : OTHER;
}

/** The candidates between two offsets. */
function within(candidates: readonly Candidate[], start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = firstFrom(candidates, start); at < candidates.length; at++) {
    const candidate = candidates[at];
    if (!candidate || candidate.start >= end) break;
    if (candidate.end <= end) found.push(candidate);
  }
  return found;
}

/** The place of the first candidate that starts at or behind this offset. */
function firstFrom(candidates: readonly Candidate[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((candidates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry that both the acronym and one of the long forms belong to. An acronym is no long form. */
function claimedEntry(acronym: Candidate, longForms: readonly Candidate[]): number | undefined {
  const claimed = new Set(acronym.claims.map(entryOf));
  const claims = longForms.flatMap((each) => each.claims);
  const shared = claims.find((claim) => !(claim & ACRONYM) && claimed.has(entryOf(claim)));
  return shared === undefined ? undefined : entryOf(shared);
}
