import { TokenReader } from '../text/token-reader.ts';
import type { Candidate } from './candidate.ts';
import { chooseMatches } from './choose-matches.ts';
import { applyAcronymRules } from './context-rules/apply-acronym-rules.ts';
import { applyWordRules } from './context-rules/apply-word-rules.ts';
import { certainPostings } from './disambiguate.ts';
import { EntryOccurrences, NEAR } from './entry-occurrences.ts';
import { findCandidates } from './find-candidates.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { BlockText, Evidence, MatchResult } from './match.ts';
import { PageEvidence } from './page-evidence.ts';
import { entryOf } from './posting.ts';
import { resolveAcronyms } from './resolve-acronyms.ts';

/** A block with the candidates in it. */
interface ReadBlock {
  /** Where the block starts and ends in the request's whole text. */
  start: number;
  end: number;
  candidates: Candidate[];
}

/**
 * Finds the glossary's forms in the text of blocks that follow each other on one page.
 *
 * First all blocks are read and the evidence gathered, then each candidate is decided by it, so that what a request
 * shows at its end counts at its beginning. Any string is allowed as text; nothing in it makes this throw.
 *
 * However a page is cut into requests, its matches are the same once all are repeated with the last evidence, if each
 * request begins with the last `NEAR` code units of the one before, and sends along what was returned of a block in
 * `nearby`.
 */
export function findMatches(
  index: MatchIndex,
  blocks: readonly BlockText[],
  evidence: Evidence,
): MatchResult {
  const page = new PageEvidence(index, evidence);
  const read = readBlocks(index, blocks, page);
  const occurrences = collectOccurrences(read, page);
  const nearby = read.map(({ start, end }, block) =>
    Math.max(blocks[block]?.nearby ?? 0, occurrences.countNear(start, end)),
  );
  const chosen = read.map(({ candidates }, block) =>
    chooseMatches({ block, candidates, isNear: (nearby[block] ?? 0) > 0 }, page),
  );
  return {
    matches: chosen.flatMap(({ matches }) => matches),
    withheld: chosen.flatMap(({ withheld }) => withheld),
    nearby,
    evidence: page.toEvidence(),
    recheck: page.recheck,
  };
}

/** Reads all blocks, and resolves their acronyms by what they spell out. */
function readBlocks(index: MatchIndex, blocks: readonly BlockText[], page: PageEvidence): ReadBlock[] {
  const reader = new TokenReader(index);
  const definitions: Definition[] = [];
  let end = 0;
  const found = blocks.map(({ text }) => {
    const candidates = findCandidates(index, text, reader.read(text));
    definitions.push(...findDefinitions(text, candidates));
    return applyWordRules(text, applyAcronymRules(text, candidates));
  });
  for (const definition of definitions) page.addDefinition(definition);
  return blocks.map(({ text, isDetached }, block) => {
    const candidates = resolveAcronyms(text, found[block] ?? [], page);
    if (isDetached) end += 2 * NEAR;
    end += text.length;
    return { start: end - text.length, end, candidates };
  });
}

/** Collects the specialist entries in blocks, by certain forms, the longest; adds them to the evidence. */
function collectOccurrences(blocks: readonly ReadBlock[], page: PageEvidence): EntryOccurrences {
  const occurrences = new EntryOccurrences();
  for (const { start, candidates } of blocks) {
    let free = 0;
    for (const candidate of candidates) {
      const postings = certainPostings(candidate);
      if (candidate.start < free || postings.length === 0) continue;
      free = candidate.end;
      for (const posting of postings) {
        page.addEntry(posting);
        occurrences.add(entryOf(posting), start + candidate.start);
      }
    }
  }
  return occurrences;
}
