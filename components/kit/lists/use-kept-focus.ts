import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list whose items have a button that removes them. */
interface KeptFocus {
  list: RefObject<HTMLUListElement | null>;
  /** To be called before the item at this index is removed. */
  willRemove(index: number): void;
}

/**
 * Moves the focus when an item of a list is removed with its focused button: to the button of the item that takes its place,
 * else to the element returned by `after`. Without it a keyboard user would start again at the top of the page.
 */
export function useKeptFocus(length: number, after: () => HTMLElement | null | undefined): KeptFocus {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(index, buttons.length - 1)] ?? after())?.focus();
  }, [length]);
  return {
    list,
    willRemove: (index) => {
      removed.current = index;
    },
  };
}
