import { elementAt } from '../platform/nodes.ts';
import { type Box, boundingRectOf } from '../platform/rects.ts';
import type { MatchStore } from './match-store.ts';

/**
 * Returns the ids of the entries that have a match in this box, in CSS pixels of the viewport, in no particular order.
 * Looks at the elements around the texts first: there are fewer of them. A text that its element does not contain is missed where the
 * element is elsewhere.
 */
export function entriesInView(store: MatchStore, view: Box): string[] {
  const near = new Map<Element, boolean>();
  const isNear = (element: Element): boolean => {
    const known = near.get(element);
    if (known !== undefined) return known;
    const box = element.getBoundingClientRect();
    // An element without a box, such as one with `display: contents`, says nothing of its text.
    const isIn = overlaps(box, view) || (box.width === 0 && box.height === 0);
    const isSeen = isIn && element.checkVisibility({ visibilityProperty: true });
    near.set(element, isSeen);
    return isSeen;
  };
  const found = new Set<string>();
  for (const node of store.nodes()) {
    const element = elementAt(node);
    if (!element || !isNear(element)) continue;
    for (const range of store.at(node)) {
      const { entries } = range.meaning;
      const isNews = range.drawn !== null && entries.some((id) => !found.has(id));
      if (isNews && overlaps(boundingRectOf(range), view)) for (const id of entries) found.add(id);
    }
  }
  return [...found];
}

const overlaps = (box: Box, view: Box): boolean =>
  box.right > view.left && box.left < view.right && box.bottom > view.top && box.top < view.bottom;
