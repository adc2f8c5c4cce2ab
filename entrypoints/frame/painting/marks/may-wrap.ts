import { isInThisDocument } from '../../platform/nodes.ts';
import { isSkipped } from '../../text/skipped-text.ts';

/** Whether marks may come into a text now: the page may have moved it since it was read. */
export const canWrap = (node: Text): boolean => isInThisDocument(node) && !isSkipped(node) && isInLine(node);

/** In a flex or grid box each run of text is a box of its own: marks would tear it into several. */
function isInLine({ parentElement }: Text): boolean {
  for (let box = parentElement; box; box = box.parentElement) {
    const { display } = getComputedStyle(box);
    if (display !== 'contents') return !/flex|grid|table/.test(display);
  }
  return false;
}
