import type { BlockBuilder } from './block-builder.ts';

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** Adds a text node to a block; where line breaks in the source are shown, a blank line ends a block as `<br><br>` does. */
export function addPreservingLines(builder: BlockBuilder, node: Text): void {
  const { data } = node;
  if (!data.includes('\n') || data.search(BLANK_LINES) < 0 || !showsLineBreaks(node)) {
    builder.add(node, data, 0, data.length);
    return;
  }
  let from = 0;
  for (const { index, 0: gap } of data.matchAll(BLANK_LINES)) {
    builder.add(node, data, from, index);
    builder.finish();
    from = index + gap.length;
  }
  builder.add(node, data, from, data.length);
}

function showsLineBreaks({ parentElement }: Text): boolean {
  return parentElement !== null && /^(pre|break)/.test(getComputedStyle(parentElement).whiteSpace);
}
