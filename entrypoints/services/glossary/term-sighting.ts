import type { ContextRules } from '../../../glossary/matching/context-rules/context-rules.ts';
import { EntryPlaces, MEDICAL_WEIGHT, NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import type { EditedIndex } from '../../../glossary/matching/index/edited-index.ts';
import type { MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { type Match, NO_EVIDENCE } from '../../../glossary/matching/match.ts';

/** How far apart words may be that are near each other for an exact reading, which leaves hidden text out. */
const ABOUT_NEAR = 4 * NEAR;

/** What texts show of a page's terms: one that may count, in which of them it is; only such as need more around them; or none. */
export type TextSighting = { kind: 'found'; text: number } | { kind: 'unsure' | 'none' };

/** Returns what texts that were read coarsely, in the order of the page, show of its terms. */
export function sightTerms(
  index: MatchIndex | EditedIndex,
  texts: readonly string[],
  contextRules: ContextRules,
): TextSighting {
  const blocks = texts.map((text) => ({ text }));
  const { matches, withheld } = findMatches(index, blocks, NO_EVIDENCE, contextRules);
  const [first] = matches.length > 0 ? matches : denseOf(withheld, texts);
  if (first) return { kind: 'found', text: first.block };
  return { kind: withheld.length > 0 ? 'unsure' : 'none' };
}

/** The places of matches in the texts as one. */
function placesOf(matches: readonly Match[], texts: readonly string[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  return matches.map(({ block, start }) => (starts[block] ?? 0) + start);
}

/** Those matches from the first on after which so much follows that an exact reading may take their text for medical prose. */
function denseOf(matches: readonly Match[], texts: readonly string[]): Match[] {
  const places = placesOf(matches, texts);
  const numbers = new Map<string | undefined, number>();
  const entries = new EntryPlaces();
  matches.forEach(({ entries: [id] }, at) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    entries.add(numbers.get(id) ?? 0, places[at] ?? 0);
  });
  const first = places.findIndex((place) => entries.weighs(MEDICAL_WEIGHT, place, place + ABOUT_NEAR));
  return first < 0 ? [] : matches.slice(first);
}
