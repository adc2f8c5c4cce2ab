import type { ProseLink } from '../../compiled-entry.ts';
import type { MatchResult } from '../../matching/match.ts';

/** Finds the forms in a text that surely speaks of the field. */
export type FindInProse = (text: string) => MatchResult;

/**
 * Makes the function that links the words of an entry's prose to their entries.
 *
 * Each entry is linked once, where it is named first, never the entry itself. Ambiguous words stay plain: prose uses
 * them in their everyday meaning too ("the action of the drug").
 */
export function proseLinker(find: FindInProse): (text: string, ownId: string) => ProseLink[] {
  return (text, ownId) => {
    const linked = new Set([ownId]);
    const links: ProseLink[] = [];
    for (const { start, end, reason, entries } of find(text).matches) {
      const [id] = entries;
      if (reason === 'field' || entries.length !== 1 || id === undefined || linked.has(id)) continue;
      linked.add(id);
      links.push({ start, end, id });
    }
    return links;
  };
}
