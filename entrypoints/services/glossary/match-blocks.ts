import { type ContextRules, noContextRules } from '../../../glossary/matching/context-rules/context-rules.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import {
  type BlockText,
  type MatchResult,
  NO_EVIDENCE,
  type PassageFinding,
} from '../../../glossary/matching/match.ts';
import { surveyPassages } from '../../../glossary/matching/survey-passages.ts';
import type { MatchResponse } from '../../messaging/match-response.ts';
import type { Params, TermSighting } from '../../messaging/protocol.ts';
import { loadMatchIndex } from './glossary-files.ts';
import { textsOfHtml } from './html-texts.ts';
import { loadHiddenEntries, toMatchResponse } from './match-handler.ts';
import { flagsAt, packFlags } from './nearby-flags.ts';
import { filesKey, ownGlossariesAt } from './own-glossaries.ts';
import type { OwnGlossary } from './own-glossary.ts';
import { sightTerms } from './term-sighting.ts';

/**
 * Imported when a page is first read, though they are a part of the background's own script: to make their hundreds of patterns is
 * half of what its evaluation takes Chromium, and a search that wakes it needs none.
 */
async function loadMedicalContextRules(): Promise<ContextRules> {
  const { medicalContextRules } = await import(
    '../../../glossary/matching/context-rules/medical-context-rules.ts'
  );
  return medicalContextRules;
}

/** Handles `findMatches` for a page at this address: what all glossaries that are for it find in these blocks. */
export async function matchBlocks(
  { blocks, evidence, own }: Params<'findMatches'>,
  address: string,
): Promise<MatchResponse> {
  const [index, contextRules, isHidden, glossaries] = await Promise.all([
    loadMatchIndex(),
    loadMedicalContextRules(),
    loadHiddenEntries(),
    ownGlossariesAt(address),
  ]);
  if (glossaries.length === 0)
    return toMatchResponse(findMatches(index, blocks, evidence, contextRules), isHidden);
  const key = filesKey(glossaries);
  const isKnown = own?.key === key;
  const blocksFor = (position: number): BlockText[] =>
    blocks.map((block) => ({
      ...block,
      nearby: isKnown || position === 0 ? flagsAt(block.nearby ?? 0, position) : 0,
    }));
  const english = blocksFor(0).map((block, at) => (blocks[at]?.isForeign ? { ...block, text: '' } : block));
  const bundled = findMatches(index, english, evidence, contextRules);
  const found = await Promise.all(
    glossaries.map((glossary, at) =>
      matchOwn(glossary, blocksFor(at + 1), (isKnown && own.evidence[at]) || NO_EVIDENCE),
    ),
  );
  const response = toMatchResponse(bundled, isHidden, found);
  const all = [bundled, ...found];
  return {
    ...response,
    nearby: blocks.map((_, block) => packFlags(all.map(({ nearby }) => nearby[block] ?? 0))),
    own: { key, evidence: found.map((each) => each.evidence) },
  };
}

async function matchOwn(
  glossary: OwnGlossary,
  blocks: readonly BlockText[],
  evidence: MatchResult['evidence'],
): Promise<MatchResult> {
  const index = await glossary.loadIndex();
  if (!index) return { matches: [], withheld: [], nearby: [], evidence, recheck: 'nothing' };
  return glossary.withGlobalIds(findMatches(index, blocks, evidence, noContextRules));
}

/** Handles `lookForTerms` for a page at this address: the first place in which any glossary finds a term. */
export async function sightAnyTerm(markup: readonly string[], address: string): Promise<TermSighting> {
  const [index, contextRules, glossaries] = await Promise.all([
    loadMatchIndex(),
    loadMedicalContextRules(),
    ownGlossariesAt(address),
  ]);
  const pieces = markup.map(textsOfHtml);
  const texts = pieces.flat();
  const sightings = [sightTerms(index, texts, contextRules)];
  for (const glossary of glossaries) {
    const own = await glossary.loadIndex();
    if (own) sightings.push(sightTerms(own, texts, noContextRules));
  }
  const found = sightings.flatMap((sighting) => (sighting.kind === 'found' ? [sighting.text] : []));
  if (found.length > 0) return placeOf(Math.min(...found), pieces);
  return { kind: sightings.some(({ kind }) => kind === 'unsure') ? 'unsure' : 'none' };
}

/** The place of the text at this position in all texts of all pieces. */
function placeOf(position: number, pieces: readonly (readonly string[])[]): TermSighting {
  let rest = position;
  const piece = pieces.findIndex(({ length }) => {
    if (rest < length) return true;
    rest -= length;
    return false;
  });
  const read = pieces[piece]?.slice(0, rest + 1) ?? [];
  return { kind: 'found', piece, length: read.reduce((sum, { length }) => sum + length, 0) };
}

/** Handles `surveyPassages` for a page at this address: what passages may have of any glossary. */
export async function surveyForAll(passages: readonly string[], address: string): Promise<PassageFinding[]> {
  const [index, glossaries] = await Promise.all([loadMatchIndex(), ownGlossariesAt(address)]);
  const findings = surveyPassages(index, passages);
  if (glossaries.length === 0) return findings;
  const indexes = await Promise.all(glossaries.map((glossary) => glossary.loadIndex()));
  const further = indexes.flatMap((own) => (own ? surveyPassages(own, passages) : []));
  const byPassage = Map.groupBy([...findings, ...further], ({ passage }) => passage);
  return [...byPassage].map(([passage, same]) => ({
    passage,
    forms: same.reduce((sum, { forms }) => sum + forms, 0),
    isTelling: same.some(({ isTelling }) => isTelling),
    isDoubtful: same.some(({ isDoubtful }) => isDoubtful),
  }));
}
