import { isElement } from '../../platform/nodes.ts';
import { unwrapMark } from './unwrap-mark.ts';
import { MARK_CLASS } from './wrap-ranges.ts';

const MARK = `mark.${MARK_CLASS}`;

/**
 * Takes away the marks that a page made by copying its own marked text: `cloneNode`, `innerHTML`, a paste. Nobody would
 * repair them, and they would stay when the others go. Returns the nodes that are there now.
 */
export function removeStrayMarks(
  records: readonly MutationRecord[],
  isOurs: (mark: Element) => boolean,
): ChildNode[] {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
  const marks = new Set(
    added.flatMap((element) => [
      ...(element.matches(MARK) ? [element] : []),
      ...element.querySelectorAll(MARK),
    ]),
  );
  return [...marks].filter((mark) => !isOurs(mark)).flatMap(unwrapMark);
}
