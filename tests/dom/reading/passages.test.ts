import { describe, expect, onTestFinished, test } from 'vitest';
import { textsIn } from '../../../entrypoints/frame/platform/nodes.ts';
import { type FoundPassage, PassageBlocks } from '../../../entrypoints/frame/reading/passage-blocks.ts';
import { type Block, spansOf } from '../../../entrypoints/frame/text/block.ts';
import { collectBlocks } from '../../../entrypoints/frame/text/block-walker.ts';
import { DomRevisions } from '../../../entrypoints/frame/text/dom-revisions.ts';
import type { Passage } from '../../../entrypoints/frame/text/passages/passage.ts';
import { collectPassages } from '../../../entrypoints/frame/text/passages/passage-walker.ts';
import { isSkipped } from '../../../entrypoints/frame/text/skipped-text.ts';
import type { WalkVisitor } from '../../../entrypoints/frame/text/walk-visitor.ts';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { findCandidates } from '../../../glossary/matching/find-candidates.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { surveyPassages } from '../../../glossary/matching/survey-passages.ts';
import { MATCHING_GLOSSARY } from '../../fixtures/matching-glossary.ts';
import { randomMarkup } from '../support/random-markup.ts';

/** Each tree is another one; the same ones in each run. */
const TREES = 100;

const index = loadIndex(buildIndex(MATCHING_GLOSSARY));

/** A tree in the page of the tests, in a shadow root so that it is alone. */
function grow(markup: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

function visitorOf(hidden: Set<Element>, anyLanguage = false): WalkVisitor {
  return {
    hidden: (element) => hidden.add(element),
    skipped() {},
    entered() {},
    anyLanguage,
    revisions: new DomRevisions(),
  };
}

const blocksOf = (root: ShadowRoot, visitor: WalkVisitor): Block[] =>
  [...collectBlocks(root, visitor)].filter((block) => block !== undefined);

const passagesOf = (root: ShadowRoot, visitor: WalkVisitor): Passage[] =>
  [...collectPassages(root, visitor)].filter((passage) => passage !== undefined);

/** The passages in which a survey finds something, and whether any of it may be evidence. */
function survey(passages: readonly Passage[]): { found: FoundPassage[]; isTelling: boolean } {
  const findings = surveyPassages(
    index,
    passages.map(({ text }) => text ?? ''),
  );
  const found = findings.map(({ passage, ...finding }) => ({
    ...(passages[passage] ?? expect.fail('no such passage')),
    ...finding,
  }));
  return { found, isTelling: findings.some(({ isTelling }) => isTelling) };
}

/** The matches of blocks that follow each other, with all the evidence that is in them, as places in text nodes. */
function matchesOf(blocks: readonly Block[], nodes: readonly Node[]): Set<string> {
  let evidence = NO_EVIDENCE;
  for (;;) {
    const result = findMedicalMatches(index, blocks, evidence);
    if (JSON.stringify(result.evidence) !== JSON.stringify(evidence)) {
      ({ evidence } = result);
      continue;
    }
    const placed = result.matches.map(({ block, start, end, entries }) => {
      const spans = spansOf(blocks[block] ?? expect.fail('no such block'), start, end);
      const places = spans.map((span) => `${nodes.indexOf(span.node)}:${span.start}-${span.end}`);
      return `${places.join('+')} ${entries.join('|')}`;
    });
    return new Set(placed);
  }
}

const textsOf = (root: Node): Text[] => [...textsIn(root)];

describe.for([false, true])('in a tree of any kind, with any language: %s,', (anyLanguage) => {
  test('what is found in blocks is found in their passages', () => {
    for (let seed = 0; seed < TREES; seed++) {
      const markup = randomMarkup(seed);
      const root = grow(markup);
      const [hidden, hiddenBefore] = [new Set<Element>(), new Set<Element>()];
      const passages = passagesOf(root, visitorOf(hidden, anyLanguage));
      const found = new Set(survey(passages).found.flatMap(({ nodes }) => nodes));
      const surveyed = new Set(passages.flatMap(({ nodes }) => nodes));
      for (const block of blocksOf(root, visitorOf(hiddenBefore, anyLanguage))) {
        for (const { start, end } of findCandidates(index, block.text)) {
          const missed = spansOf(block, start, end).filter(({ node }) => found.has(node) === false);
          expect(missed, `${block.text.slice(start, end)} in ${markup} (${seed})`).toEqual([]);
        }
      }
      for (const element of hiddenBefore) {
        const isWatched = [...hidden].some((outer) => outer.contains(element));
        const texts = textsOf(element).filter(({ data }) => /\S/.test(data));
        const left = texts.filter((text) => !isWatched && !surveyed.has(text) && !isSkipped(text));
        expect(left, `hidden ${element.outerHTML} in ${markup} (${seed})`).toEqual([]);
      }
      root.host.remove();
    }
  });

  test('the blocks of those passages have the same matches as all blocks', () => {
    for (let seed = TREES; seed < 2 * TREES; seed++) {
      const markup = randomMarkup(seed);
      const root = grow(markup);
      const visitor = visitorOf(new Set(), anyLanguage);
      const nodes = textsOf(root);
      const passages = new PassageBlocks(root, visitor);
      const { found, isTelling } = survey(passagesOf(root, visitor));
      for (const passage of found) passages.add(passage);
      passages.surveyed = Number.POSITIVE_INFINITY;
      const isRead = isTelling || passages.isDense;
      const read = [...(isRead ? passages.read() : [])].filter((block) => block !== undefined);
      const all = matchesOf(blocksOf(root, visitor), nodes);
      expect(matchesOf(read, nodes), `${markup} (${seed})`).toEqual(all);
      root.host.remove();
    }
  });
});
