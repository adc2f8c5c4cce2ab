import type { Settings } from '../../settings/settings-schema.ts';
import { isBefore } from '../platform/nodes.ts';
import { type MatchRange, precedes, rangesOfMatch } from './match-range.ts';
import type { MatchStore } from './match-store.ts';

/** Elements that begin a new section of the page. */
const SECTION_STARTS = 'h1, h2, h3, h4, h5, h6, [role="heading"], article, section';

/** Returns the ranges to show and to hide: each meaning is to be shown once on the page, or once in each section. */
export function chooseFirstOccurrences(
  store: MatchStore,
  frequency: Exclude<Settings['frequency'], 'every'>,
): { show: MatchRange[]; hide: MatchRange[] } {
  const starts =
    frequency === 'section' ? [...document.querySelectorAll(SECTION_STARTS)].values() : undefined;
  let start = starts?.next().value;
  let seen = new Set<string>();
  const show: MatchRange[] = [];
  const hide: MatchRange[] = [];
  for (const head of [...store.matches()].sort((a, b) => (precedes(a, b) ? -1 : 1))) {
    for (; start && isBefore(start, head.node); start = starts?.next().value) seen = new Set();
    const key = head.meaning.entries.join(' ');
    const isDrawn = head.drawn !== null;
    if (isDrawn && seen.has(key)) hide.push(...rangesOfMatch(head));
    if (!isDrawn && !seen.has(key)) show.push(...rangesOfMatch(head));
    seen.add(key);
  }
  return { show, hide };
}
