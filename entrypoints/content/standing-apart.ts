import type { Block } from './block.ts';

/** The same blocks, the first of them marked as one that does not follow what was read before. */
export function* standingApart(blocks: Iterable<Block | undefined>): Generator<Block | undefined, void> {
  let isFirst = true;
  for (const block of blocks) {
    if (block && isFirst) {
      block.isApart = true;
      isFirst = false;
    }
    yield block;
  }
}
