import { type Sentence, sentenceAround } from '../../../glossary/sentence-around.ts';
import { type MatchRange, rangesOfMatch } from '../painting/match-range.ts';
import type { Block } from '../text/block.ts';
import { collectBlocksAround } from '../text/blocks-of-nodes.ts';
import type { DomRevisions } from '../text/dom-revisions.ts';

const nothing = (): void => {};

/**
 * Returns the sentence of a match, from the text that is read of its block: nothing of editors, fields and hidden text.
 * `undefined` where the page has taken the text away.
 */
export function sentenceOfMatch(range: MatchRange, revisions: DomRevisions): Sentence | undefined {
  const ranges = rangesOfMatch(range);
  const [first = range] = ranges;
  const last = ranges.at(-1) ?? range;
  const visitor = { hidden: nothing, skipped: nothing, entered: nothing, anyLanguage: true, revisions };
  for (const block of collectBlocksAround(new Set([first.node]), visitor)) {
    if (!block) continue;
    const start = offsetIn(block, first.node, first.start);
    const end = offsetIn(block, last.node, last.end);
    if (start !== undefined && end !== undefined) return sentenceAround(displayedText(block), start, end);
  }
  return undefined;
}

/** The place of an offset in a text node, in the text of a block; `undefined` where it is not in it. */
function offsetIn({ segments }: Block, node: Text, offset: number): number | undefined {
  const segment = segments.find(
    (each) => each.node === node && each.from <= offset && offset <= each.from + each.length,
  );
  return segment && segment.at + offset - segment.from;
}

/** The text of a block with spaces for what was inserted into it, such as the sign before a footnote's number. */
function displayedText({ text, segments }: Block): string {
  let displayed = '';
  for (const { at, length } of segments) displayed = displayed.padEnd(at) + text.slice(at, at + length);
  return displayed;
}
