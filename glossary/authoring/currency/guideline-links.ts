import type { Citation, GuidelineLink } from '../../compiled-entry.ts';
import type { Guideline } from './guideline-file.ts';

/**
 * By the id of an entry, the guidelines that it rests on, each with its most lasting address.
 * Throws when one has no address: check the glossary first.
 */
export function guidelineLinks(
  guidelines: readonly Guideline[],
  citations: ReadonlyMap<string, Citation>,
): Map<string, GuidelineLink[]> {
  const named = new Map(
    guidelines.map(({ id, name, reference }) => {
      const url = citations.get(reference)?.links[0]?.url;
      if (url === undefined) throw new Error(`The guideline "${name}" has no address.`);
      return [id, { name, url }];
    }),
  );
  const links = new Map<string, GuidelineLink[]>();
  for (const { id, looked, supersededBy, entries } of guidelines) {
    const own = named.get(id);
    const newer = supersededBy === undefined ? undefined : named.get(supersededBy);
    if (!own) continue;
    const link: GuidelineLink = { ...own, looked, ...(newer && { supersededBy: newer }) };
    for (const entry of entries) links.set(entry, [...(links.get(entry) ?? []), link]);
  }
  return links;
}
