import type { SearchHit } from '../search-hit.ts';
import { markLetters } from './mark-letters.ts';
import type { RankedEntry } from './rank-entries.ts';
import type { SearchIndex } from './search-index.ts';
import { IN_TEXT } from './typed-word.ts';

/** What is shown of an entry that was found: its headword, and where else the query met it, letters marked. */
export function describeHit(index: SearchIndex, ranked: RankedEntry): SearchHit {
  const { entry, typed } = ranked;
  const names = index.names(entry);
  const [term = ''] = names;
  const found = shownPlace(index, ranked, names);
  const hit = { id: index.id(entry), term, kind: index.kind(entry) };
  const marks = markLetters(index, found ?? term, typed);
  return found === undefined ? { ...hit, marks } : { ...hit, found, marks };
}

/** The name or the part of the summary that is shown beside the headword; `undefined` when that says enough. */
function shownPlace(index: SearchIndex, ranked: RankedEntry, names: readonly string[]): string | undefined {
  const { entry, typed, name } = ranked;
  if (name !== undefined) return name === 0 ? undefined : names[name];
  const summary = index.summary(entry);
  const inText = typed.filter(({ places }) => places[entry]! & IN_TEXT);
  const [place] = markLetters(index, summary, inText)[0] ?? [];
  return place === undefined ? bestName(index, ranked, names) : excerpt(summary, place);
}

/** The name that shows most of what was typed, other than the headword. */
function bestName(
  index: SearchIndex,
  { typed }: RankedEntry,
  [, ...others]: readonly string[],
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const name of others) {
    const marks = markLetters(index, name, typed).length;
    if (marks > most) {
      most = marks;
      best = name;
    }
  }
  return best;
}

/** Code units of a summary that are shown around what was found. */
const BEFORE = 40;
const AFTER = 80;

/** The part of a text around a place, cut between words, with ellipses. */
function excerpt(text: string, place: number): string {
  const start = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const cut = text.length - place <= AFTER ? text.length : text.lastIndexOf(' ', place + AFTER);
  const end = cut <= place ? text.length : cut;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
