import { type Candidate, hasClaim } from './candidate.ts';
import { ACRONYM, AMBIGUOUS, entryOf } from './claim.ts';
import type { PageEvidence } from './page-evidence.ts';
import { singularAcronym } from './spelled-out.ts';

/**
 * The candidates once the page's own word on its acronyms is heard: those that it spells out as something else are
 * gone, those that it spells out as an entry have that meaning.
 */
export function settleAcronyms(text: string, candidates: Candidate[], page: PageEvidence): Candidate[] {
  if (!page.spellsOut || !candidates.some((candidate) => hasClaim(candidate, ACRONYM))) return candidates;
  return candidates.flatMap((candidate) => {
    if (!hasClaim(candidate, ACRONYM)) return [candidate];
    const meaning = page.meaning(singularAcronym(text.slice(candidate.start, candidate.end)));
    if (meaning === undefined) return [candidate];
    if (meaning === null) return withoutAcronyms(candidate);
    const known = candidate.claims.filter((claim) => page.id(entryOf(claim)) === meaning);
    const certain = known.filter((claim) => !(claim & AMBIGUOUS));
    return [
      certain.length > 0 ? { ...candidate, claims: certain } : { ...candidate, claims: known, meaning },
    ];
  });
}

function withoutAcronyms(candidate: Candidate): Candidate[] {
  const claims = candidate.claims.filter((claim) => !(claim & ACRONYM));
  return claims.length === 0 ? [] : [{ ...candidate, claims }];
}
