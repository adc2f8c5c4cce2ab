import { isElement } from '../../platform/nodes.ts';
import { unwrapMark } from './unwrap-mark.ts';
import { MARK_CLASS } from './wrap-ranges.ts';

const MARK = `mark.${MARK_CLASS}`;

/**
 * Removes marks that the page created by copying marked text: `cloneNode`, `innerHTML`, a paste.
 * They belong to no group: nothing would repair them, and they would stay in the page when its marks are removed.
 * Returns the nodes that replace them.
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
