import { partitionPoint } from '../binary/binary-search.ts';
import { singularAcronym } from '../text/acronym.ts';
import { type Candidate, hasPosting } from './candidate.ts';
import type { IndexedEntries } from './index/indexed-entries.ts';
import { isReworded, longFormStart, namedBy } from './long-form.ts';
import { ACRONYM, AMBIGUOUS, entryOf } from './posting.ts';

/** What a block says that an acronym means. */
export interface Definition {
  /** The acronym in the singular. */
  acronym: string;
  /** The number of an entry; `null` for something that the glossary does not have. */
  entry: number | null;
  /** Which matches of earlier requests may be wrong, since this was not known then. */
  doubts: 'nothing' | 'withheld' | 'everything';
}

/** A long form is looked for within this many code units beside its acronym. */
const REACH = 200;
/** A bracket with a quote and a space is within this many. */
const BRACKET_REACH = 4;
const BRACKET_BEFORE = /[([]\s?["“”'‘’]?$/u;
const BRACKET_AFTER = /^["“”'‘’]?\s?[)\]]/u;
const BRACKET_OR_MORE_AFTER = /^["“”'‘’]?\s?[)\],;]/u;
const BRACKETED_AFTER = /^\s?[([]\s?([^()[\];]*)[)\];]/u;
const SHORTEST = 2;
const LONGEST = 10;

/** All acronyms that a block's text spells out, as "long form (ACR)" or "ACR (long form)". */
export function findDefinitions(
  index: IndexedEntries,
  text: string,
  candidates: readonly Candidate[],
): Definition[] {
  const looked = new Set<string>();
  return candidates.flatMap((candidate) => {
    if (!hasPosting(candidate, ACRONYM)) return [];
    const acronym = singularAcronym(text.slice(candidate.start, candidate.end));
    if (acronym.length < SHORTEST || acronym.length > LONGEST) return [];
    const place = { index, text, candidates, candidate, acronym };
    const isFirst = !looked.has(acronym);
    looked.add(acronym);
    const entry = meaningBefore(place) ?? meaningAfter(place) ?? (isFirst ? meaningOfName(place) : undefined);
    return entry === undefined ? [] : [{ acronym, ...effectOf(candidate, entry) }];
  });
}

/** A certain acronym that means what it always means changes nothing; one that was withheld may now be shown. */
function effectOf({ postings }: Candidate, entry: number): Omit<Definition, 'acronym'> {
  if (entry === OTHER) return { entry: null, doubts: 'everything' };
  const [posting = 0] = postings;
  if (postings.length > 1 || entryOf(posting) !== entry) return { entry, doubts: 'everything' };
  return { entry, doubts: posting & AMBIGUOUS ? 'withheld' : 'nothing' };
}

/** In place of an entry: something that the glossary does not have. */
const OTHER = -1;

/** An acronym of a block, in the singular, among all candidates. */
interface Place {
  index: IndexedEntries;
  text: string;
  candidates: readonly Candidate[];
  candidate: Candidate;
  acronym: string;
}

/** The meaning by "long form (ACR)". */
function meaningBefore(place: Place): number | undefined {
  const { text, candidates, candidate, acronym } = place;
  const after = text.slice(candidate.end, candidate.end + BRACKET_REACH);
  const opener = text
    .slice(Math.max(0, candidate.start - BRACKET_REACH), candidate.start)
    .match(BRACKET_BEFORE);
  if (!opener || !BRACKET_OR_MORE_AFTER.test(after)) return undefined;
  const bracket = candidate.start - opener[0].length;
  const offset = Math.max(0, bracket - REACH);
  const before = text.slice(offset, bracket).trimEnd();
  const longEnd = offset + before.length;
  const direct = within(candidates, longEnd - REACH, longEnd).filter((each) => each.end === longEnd);
  const own = sharedEntry(candidate, direct);
  if (own !== undefined) return own;
  const start = BRACKET_AFTER.test(after) ? longFormStart(acronym, before) : undefined;
  return start === undefined ? undefined : meaningOf(place, offset + start, longEnd);
}

/** The meaning by "ACR (long form)". */
function meaningAfter(place: Place): number | undefined {
  const { text, candidates, candidate, acronym } = place;
  const after = text.slice(candidate.end, candidate.end + REACH).match(BRACKETED_AFTER);
  const longForm = after?.[1]?.trimEnd();
  if (!after || !longForm) return undefined;
  const start = candidate.end + after[0].indexOf(longForm);
  const end = start + longForm.length;
  const own = sharedEntry(candidate, within(candidates, start, end));
  if (own !== undefined) return own;
  return longFormStart(acronym, longForm) === 0 ? meaningOf(place, start, end) : undefined;
}

/**
 * Another thing, where the block names one with these initials in capitals, though in no bracket: "Charles Bonnet syndrome
 * … CBS". Only for ambiguous letters, and three of them: two fit too much.
 */
function meaningOfName({ index, text, candidates, candidate, acronym }: Place): number | undefined {
  if (!candidate.postings.every((posting) => posting & AMBIGUOUS)) return undefined;
  const [start, end] = namedBy(acronym, text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const meant = meaningOf({ index, text, candidates, candidate, acronym }, start, end);
  return meant === OTHER ? OTHER : undefined;
}

/** The meaning of a long form that fits: the acronym's own entry where it names that, another entry, or another thing. */
function meaningOf(place: Place, start: number, end: number): number {
  const inside = within(place.candidates, start, end);
  const own = sharedEntry(place.candidate, inside) ?? reworded(place, place.text.slice(start, end));
  if (own !== undefined) return own;
  const whole = inside.find((each) => each.start === start && each.end === end);
  return whole ? entryOf(whole.postings[0] ?? 0) : OTHER;
}

/** The acronym's entry that a long form names in other words than the glossary's: "glucose transporter protein type 1". */
function reworded({ index, candidate }: Place, longForm: string): number | undefined {
  const posting = candidate.postings.find((each) =>
    isReworded(longForm, index.wordsOf(entryOf(each)), (each & AMBIGUOUS) === 0),
  );
  return posting === undefined ? undefined : entryOf(posting);
}

/** The candidates between two offsets. */
function within(candidates: readonly Candidate[], start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  const isBefore = (at: number): boolean => (candidates[at]?.start ?? 0) < start;
  for (let at = partitionPoint(0, candidates.length, isBefore); at < candidates.length; at++) {
    const candidate = candidates[at];
    if (!candidate || candidate.start >= end) break;
    if (candidate.end <= end) found.push(candidate);
  }
  return found;
}

/** The entry that both the acronym and one of the long forms belong to. An acronym is no long form. */
function sharedEntry(acronym: Candidate, longForms: readonly Candidate[]): number | undefined {
  const own = new Set(acronym.postings.map(entryOf));
  const postings = longForms.flatMap((each) => each.postings);
  const shared = postings.find((posting) => !(posting & ACRONYM) && own.has(entryOf(posting)));
  return shared === undefined ? undefined : entryOf(shared);
}
