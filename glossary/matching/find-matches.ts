import { TokenReader } from '../text/token-reader.ts';
import { AnswerWriter } from './answer-writer.ts';
import type { Candidate } from './candidate.ts';
import { chooseMatches } from './choose-matches.ts';
import { entryOf } from './claim.ts';
import { applyAcronymRules } from './context-rules/apply-acronym-rules.ts';
import { applyWordRules } from './context-rules/apply-word-rules.ts';
import { findCandidates } from './find-candidates.ts';
import type { MatchIndex } from './index/match-index.ts';
import { certainClaims } from './judge.ts';
import type { BlockText, Evidence, MatchResult } from './match.ts';
import { PageEvidence } from './page-evidence.ts';
import { settleAcronyms } from './settle-acronyms.ts';
import { NEAR, Sightings } from './sightings.ts';
import { type Definition, findDefinitions } from './spelled-out.ts';

/** A block with what was found in it. */
interface ReadBlock {
  /** Where the block starts and ends in the question's whole text. */
  place: number;
  end: number;
  candidates: Candidate[];
}

/**
 * Finds the glossary's forms in the text of blocks that belong to one page and follow each other on it.
 *
 * First all blocks are read and the evidence gathered, then each candidate is judged by it, so that what a question
 * shows at its end counts at its beginning. Any string is allowed as text; nothing in it makes this throw.
 *
 * However a page is cut into questions, its answers are the same once all are asked again with the last evidence, if
 * each question begins with the last `NEAR` code units of the one before, and the asker sends along what an answer said
 * of a block in `nearby`.
 */
export function findMatches(
  index: MatchIndex,
  blocks: readonly BlockText[],
  evidence: Evidence,
): MatchResult {
  const page = new PageEvidence(index, evidence);
  const read = readBlocks(index, blocks, page);
  const sightings = see(read, page);
  const answer = new AnswerWriter();
  const nearby = read.map(({ place, end }, block) =>
    Math.max(blocks[block]?.nearby ?? 0, sightings.countNear(place, end)),
  );
  read.forEach(({ candidates }, block) => {
    const { matches, withheld } = chooseMatches(candidates, page, (nearby[block] ?? 0) > 0);
    for (const match of matches) answer.write(answer.matches, block, match);
    for (const match of withheld) answer.write(answer.withheld, block, match);
  });
  return {
    entries: answer.entries,
    matches: answer.matches,
    withheld: answer.withheld,
    nearby,
    evidence: page.toEvidence(),
    recheck: page.recheck,
  };
}

/** Reads all blocks and takes the acronyms that they spell out into account. */
function readBlocks(index: MatchIndex, blocks: readonly BlockText[], page: PageEvidence): ReadBlock[] {
  const reader = new TokenReader(index);
  const definitions: Definition[] = [];
  let place = 0;
  const found = blocks.map(({ text }) => {
    const candidates = findCandidates(index, text, reader.read(text));
    definitions.push(...findDefinitions(text, candidates));
    return applyWordRules(text, applyAcronymRules(text, candidates));
  });
  for (const definition of definitions) page.define(definition);
  return blocks.map(({ text, isDetached }, block) => {
    const candidates = settleAcronyms(text, found[block] ?? [], page);
    if (isDetached) place += 2 * NEAR;
    place += text.length;
    return { place: place - text.length, end: place, candidates };
  });
}

/** Takes note of the specialist entries that the blocks name by certain forms, the longest ones. */
function see(blocks: readonly ReadBlock[], page: PageEvidence): Sightings {
  const sightings = new Sightings();
  for (const { place, candidates } of blocks) {
    let free = 0;
    for (const candidate of candidates) {
      const claims = certainClaims(candidate);
      if (candidate.start < free || claims.length === 0) continue;
      free = candidate.end;
      for (const claim of claims) {
        page.see(claim);
        sightings.add(entryOf(claim), place + candidate.start);
      }
    }
  }
  return sightings;
}
