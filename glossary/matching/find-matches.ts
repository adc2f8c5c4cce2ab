import { TokenReader } from '../folding/token-reader.ts';
import { AnswerWriter } from './answer-writer.ts';
import type { Candidate } from './candidate.ts';
import { chooseMatches } from './choose-matches.ts';
import { entryOf } from './claim.ts';
import { findCandidates } from './find-candidates.ts';
import { guardAcronyms } from './guard-acronyms.ts';
import { certainClaims } from './judge.ts';
import type { BlockText, Evidence, MatchAnswer } from './match.ts';
import type { MatchIndex } from './match-index.ts';
import { PageEvidence } from './page-evidence.ts';
import { settleAcronyms } from './settle-acronyms.ts';
import { Sightings } from './sightings.ts';
import { type Definition, findDefinitions } from './spelled-out.ts';

/** A block with what was found in it. */
interface ReadBlock {
  /** Where the block starts and ends in the question's whole text. */
  place: number;
  end: number;
  /** What the question says of entries near it. */
  nearby: number;
  candidates: Candidate[];
}

/**
 * Finds the glossary's forms in the text of blocks that belong to one page and follow each other on it.
 *
 * First all blocks are read and the evidence gathered, then each candidate is judged by it, so that what a question
 * shows at its end counts at its beginning. Any string is allowed as text; nothing in it makes this throw.
 *
 * However a page is cut into questions, its answers are the same once all are asked again with the last evidence, but
 * for one thing: an ambiguous form close to a cut does not see the specialist entries beyond it, unless the asker tells
 * of them in `nearby`, and is withheld.
 */
export function findMatches(
  index: MatchIndex,
  blocks: readonly BlockText[],
  evidence: Evidence,
): MatchAnswer {
  const page = new PageEvidence(index, evidence);
  const read = readBlocks(index, blocks, page);
  const sightings = see(read, page);
  const answer = new AnswerWriter();
  read.forEach(({ place, candidates, nearby }, block) => {
    const isNear = (offset: number): boolean => nearby > 0 || sightings.near(place + offset);
    const { matches, withheld } = chooseMatches(candidates, page, isNear);
    for (const match of matches) answer.write(answer.matches, block, match);
    for (const match of withheld) answer.write(answer.withheld, block, match);
  });
  return {
    entries: answer.entries,
    matches: answer.matches,
    withheld: answer.withheld,
    nearby: read.map(({ place, end, nearby }) => Math.max(nearby, sightings.countNear(place, end))),
    evidence: page.toEvidence(),
    askAgain: page.askAgain,
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
    return guardAcronyms(text, candidates);
  });
  for (const definition of definitions) page.define(definition);
  return blocks.map(({ text, nearby = 0 }, block) => {
    const candidates = settleAcronyms(text, found[block] ?? [], page);
    place += text.length;
    return { place: place - text.length, end: place, nearby, candidates };
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
