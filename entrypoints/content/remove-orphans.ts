import { CARD_TAG } from './card-tag.ts';
import { isText } from './dom-nodes.ts';

/**
 * Takes away what an older content script left in this document: Firefox ends it at an update without a word, and its
 * world with it, so that a card and marks stay behind. A mark's text goes back to the page's node before it.
 */
export function removeOrphans(): void {
  for (const card of document.querySelectorAll(CARD_TAG)) card.remove();
  for (const mark of document.querySelectorAll('mark.neurogloss')) {
    const { previousSibling: owner, nextSibling: behind } = mark;
    if (owner && isText(owner) && behind && isText(behind)) {
      // mark.js split the text behind off, even an empty one.
      owner.appendData(mark.textContent + behind.data);
      behind.remove();
      mark.remove();
    } else mark.replaceWith(...mark.childNodes);
  }
}
