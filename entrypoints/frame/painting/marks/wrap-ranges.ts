import Mark from 'mark.js';
import { isText } from '../../platform/nodes.ts';

/** By this a mark of ours is known. */
export const MARK_CLASS = 'neurogloss';

/** Offsets in a text node, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** mark.js takes any node that a `NodeIterator` takes; its types only know elements. */
const MarkNode = Mark as unknown as new (context: Node) => Pick<Mark, 'markRanges'>;

/** The text nodes that replace one text node, in order, itself first, and the elements around some of them. */
export interface WrappedText {
  texts: Text[];
  elements: HTMLElement[];
}

/**
 * Wraps ranges of one text node in elements; ranges in order, without overlap. For each of them the browser copies all the text
 * after it, twice, and Firefox visits all its lines: use it for short texts.
 */
export function wrapRanges(node: Text, ranges: readonly TextRange[]): WrappedText {
  const elements: HTMLElement[] = [];
  new MarkNode(node).markRanges(
    ranges.map(({ start, end }) => ({ start, length: end - start })),
    {
      element: 'mark',
      className: MARK_CLASS,
      each(element) {
        if (!(element instanceof HTMLElement)) return;
        // By this a page's own mark.js would take our marks for its own, and take them away.
        element.removeAttribute('data-markjs');
        elements.push(element);
      },
    },
  );
  const around = elements.flatMap((element) => [element.firstChild, element.nextSibling]);
  return { elements, texts: [node, ...around.filter((each) => each !== null && isText(each))] };
}

/** Makes a mark look like the text around it, whatever the page's styles say of marks. */
export function resetMarkStyle(mark: HTMLElement): void {
  mark.style.setProperty('all', 'unset', 'important');
}
