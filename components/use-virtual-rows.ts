import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

/** A row's height in rem before it is drawn and measured. */
const ESTIMATED_HEIGHT = 2;
/** Rows that are drawn above and below the view: a key press finds the next one. */
const OVERSCAN = 8;

/** The rows of a long list that are near its view. */
export interface VirtualRows {
  /** The rows to draw, with their places in CSS pixels. */
  items: readonly VirtualItem[];
  /** The height of all rows in CSS pixels. */
  height: number;
  /** Measures a drawn row; to be its `ref`. It needs `data-index`. */
  measure(row: Element | null): void;
  /** Scrolls as far as needed to have a row in view; `align` puts it elsewhere. */
  scrollTo(index: number, align?: 'auto' | 'start' | 'center'): void;
}

/** Draws only the rows near the view of a scrolling element, so that 20,000 cost what 30 do. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
): VirtualRows {
  const [, redraw] = useReducer((count: number, _event: undefined) => count + 1, 0);
  const estimate = useMemo(() => ESTIMATED_HEIGHT * rootFontSize(), []);
  // Another function has the virtualizer go through all rows again.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const options = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // A row's height is known while the browser observes sizes: drawing then would make it complain of a loop.
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index, align = 'auto') => virtualizer.scrollToIndex(index, { align }),
  };
}

const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
