import { singularAcronym } from '../text/acronym.ts';
import { type Candidate, hasPosting } from './candidate.ts';
import type { PageEvidence } from './page-evidence.ts';
import { ACRONYM, AMBIGUOUS, entryOf } from './posting.ts';

/**
 * Applies the page's own definitions to its acronyms: candidates that it spells out as something else are left out,
 * those that it spells out as an entry get that meaning.
 */
export function resolveAcronyms(text: string, candidates: Candidate[], page: PageEvidence): Candidate[] {
  if (!page.spellsOut || !candidates.some((candidate) => hasPosting(candidate, ACRONYM))) return candidates;
  return candidates.flatMap((candidate) => {
    if (!hasPosting(candidate, ACRONYM)) return [candidate];
    const meaning = page.meaning(singularAcronym(text.slice(candidate.start, candidate.end)));
    if (meaning === undefined) return [candidate];
    if (meaning === null) return withoutAcronyms(candidate);
    const known = candidate.postings.filter((posting) => page.id(entryOf(posting)) === meaning);
    const certain = known.filter((posting) => !(posting & AMBIGUOUS));
    return [
      certain.length > 0 ? { ...candidate, postings: certain } : { ...candidate, postings: known, meaning },
    ];
  });
}

function withoutAcronyms(candidate: Candidate): Candidate[] {
  const postings = candidate.postings.filter((posting) => !(posting & ACRONYM));
  return postings.length === 0 ? [] : [{ ...candidate, postings }];
}
