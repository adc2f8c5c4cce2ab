import { unwrapMark } from '../painting/marks/unwrap-mark.ts';
import { CARD_TAG } from '../text/card-tag.ts';

/**
 * Takes away what an older content script left in this document: Firefox ends it at an update without a word, and its
 * world with it, so that a card and marks stay behind.
 */
export function removeOrphans(): void {
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
  for (const mark of document.querySelectorAll('mark.neurogloss')) unwrapMark(mark);
}
