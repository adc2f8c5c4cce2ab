import Mark from 'mark.js';
import { isText } from '../../platform/nodes.ts';

/** The class that identifies our marks. */
export const MARK_CLASS = 'neurogloss';

/** Offsets in a text node, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** The mark.js class for any node: it accepts every root of a `NodeIterator`, but its types only elements. */
const MarkNode = Mark as unknown as new (context: Node) => Pick<Mark, 'markRanges'>;

/** The parts of a text node, in order, itself first; and the elements around some of them. */
export interface WrappedText {
  texts: Text[];
  elements: HTMLElement[];
}

/**
 * Wraps ranges of one text node in marks. Returns the resulting text nodes and marks.
 * The ranges must be in order and must not overlap. Use it for short text nodes: for each range the browser copies all
 * the text after it, twice, and Firefox visits all its lines.
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
        // By this attribute a page's own mark.js would mistake our marks for its own and remove them.
        element.removeAttribute('data-markjs');
        elements.push(element);
      },
    },
  );
  const around = elements.flatMap((element) => [element.firstChild, element.nextSibling]);
  return { elements, texts: [node, ...around.filter((each) => each !== null && isText(each))] };
}

/** Makes a mark look like the text around it, whatever the page's styles for `<mark>`. */
export function resetMarkStyle(mark: HTMLElement): void {
  mark.style.setProperty('all', 'unset', 'important');
}
