import { type Candidate, hasPosting } from './candidate.ts';
import { chooseMatches } from './choose-matches.ts';
import type { ContextRules } from './context-rules/context-rules.ts';
import { certainPostings } from './disambiguate.ts';
import { EntryOccurrences, NEAR } from './entry-occurrences.ts';
import { findCandidates } from './find-candidates.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import type { EditedIndex } from './index/edited-index.ts';
import type { MatchIndex } from './index/match-index.ts';
import type { BlockText, Evidence, MatchResult } from './match.ts';
import { PageEvidence } from './page-evidence.ts';
import { ACRONYM, AMBIGUOUS, entryOf } from './posting.ts';
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
  index: MatchIndex | EditedIndex,
  blocks: readonly BlockText[],
  evidence: Evidence,
  contextRules: ContextRules,
): MatchResult {
  const page = new PageEvidence(index, evidence);
  const read = readBlocks(index, blocks, page, contextRules);
  const occurrences = collectOccurrences(read, page);
  const nearby = read.map(
    ({ start, end }, block) => (blocks[block]?.nearby ?? 0) | occurrences.near(start, end),
  );
  const chosen = read.map(({ start, end, candidates }, block) => {
    const near = nearby[block] ?? 0;
    return chooseMatches({ block, candidates, near: near | occurrences.brief(start, end, near) }, page);
  });
  return {
    matches: chosen.flatMap(({ matches }) => matches),
    withheld: chosen.flatMap(({ withheld }) => withheld),
    nearby,
    evidence: page.toEvidence(),
    recheck: page.recheck,
  };
}

/** Reads all blocks, and resolves their acronyms by what they spell out. */
function readBlocks(
  index: MatchIndex | EditedIndex,
  blocks: readonly BlockText[],
  page: PageEvidence,
  contextRules: ContextRules,
): ReadBlock[] {
  const definitions: Definition[] = [];
  let end = 0;
  const found = blocks.map(({ text }) => {
    const candidates = findCandidates(index, text);
    definitions.push(...findDefinitions(index, text, candidates));
    return contextRules(text, candidates);
  });
  for (const definition of definitions) page.addDefinition(definition);
  return blocks.map(({ text, isDetached }, block) => {
    const candidates = resolveAcronyms(text, found[block] ?? [], page);
    if (isDetached) end += 2 * NEAR;
    end += text.length;
    return { start: end - text.length, end, candidates };
  });
}

/**
 * Collects the entries in blocks, of several forms at one place the longest. Those with a certain form, the specialist
 * ones, are added to the evidence. An ambiguous acronym is no sign of anything.
 */
function collectOccurrences(blocks: readonly ReadBlock[], page: PageEvidence): EntryOccurrences {
  const occurrences = new EntryOccurrences();
  for (const block of blocks) {
    collectAny(block, occurrences, page);
    collectSpecialist(block, occurrences, page);
  }
  return occurrences;
}

function collectAny(
  { start, candidates }: ReadBlock,
  occurrences: EntryOccurrences,
  page: PageEvidence,
): void {
  let free = 0;
  for (const candidate of candidates) {
    const isSign =
      !hasPosting(candidate, AMBIGUOUS) ||
      !hasPosting(candidate, ACRONYM) ||
      certainPostings(candidate).length > 0;
    if (candidate.start < free || !isSign) continue;
    free = candidate.end;
    const entry = firstEntry(candidate, page);
    const place = start + candidate.start;
    occurrences.addAny(entry, place);
    if (hasPosting(candidate, AMBIGUOUS)) occurrences.addAmbiguous(entry, place);
    else occurrences.addUnambiguous(entry, place);
  }
}

/** The entry that a place counts for: of several the first by id, whatever order an edited glossary has them in. */
function firstEntry({ postings }: Candidate, page: PageEvidence): number {
  let first = entryOf(postings[0] ?? 0);
  for (let at = 1; at < postings.length; at++) {
    const other = entryOf(postings[at] ?? 0);
    if (page.id(other) < page.id(first)) first = other;
  }
  return first;
}

function collectSpecialist(
  { start, candidates }: ReadBlock,
  occurrences: EntryOccurrences,
  page: PageEvidence,
): void {
  let free = 0;
  for (const candidate of candidates) {
    const postings = certainPostings(candidate);
    if (candidate.start < free || postings.length === 0) continue;
    free = candidate.end;
    for (const posting of postings) {
      page.addEntry(posting);
      occurrences.addSpecialist(entryOf(posting), start + candidate.start);
    }
  }
}
