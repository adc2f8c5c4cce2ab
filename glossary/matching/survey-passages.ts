import { hasPosting } from './candidate.ts';
import { certainPostings } from './disambiguate.ts';
import { findForms } from './find-candidates.ts';
import type { EditedIndex } from './index/edited-index.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { PassageFinding } from './match.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY } from './posting.ts';

/**
 * Looks which passages may have forms in them: texts that follow each other on a page, cut anywhere, even within a word.
 * Where a block begins and ends is not known, so forms are found whatever is around them: none is missed, some are none.
 */
export function surveyPassages(
  index: MatchIndex | EditedIndex,
  passages: readonly string[],
): PassageFinding[] {
  const text = passages.join('');
  const findings = new Map<number, PassageFinding>();
  let at = 0;
  let start = 0;
  for (const candidate of findForms(index, text)) {
    for (; start + (passages[at]?.length ?? 0) <= candidate.start; at++) start += passages[at]?.length ?? 0;
    const isCertain = certainPostings(candidate).length > 0;
    let from = start;
    for (let passage = at; from < candidate.end; from += passages[passage++]?.length ?? 0) {
      const known = findings.get(passage);
      findings.set(passage, {
        passage,
        forms: (known?.forms ?? 0) + 1,
        isTelling: known?.isTelling || isCertain || hasPosting(candidate, ACRONYM),
        isDoubtful: known?.isDoubtful || hasPosting(candidate, AMBIGUOUS | EVERYDAY | ACRONYM),
      });
    }
  }
  return [...findings.values()];
}
