import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What keeps the focus in a list whose items take themselves out. */
interface KeptFocus {
  list: RefObject<HTMLUListElement | null>;
  /** Call when the item at this place is about to go. */
  goes(place: number): void;
}

/**
 * Hands the focus on when an item of a list goes with the button that was pressed: to the button of the item that takes its
 * place, else to what stands after the list. Without it a keyboard would begin again at the top of the page.
 */
export function useKeptFocus(length: number, after: () => HTMLElement | null | undefined): KeptFocus {
  const list = useRef<HTMLUListElement>(null);
  const gone = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = gone.current;
    gone.current = null;
    if (place === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(place, buttons.length - 1)] ?? after())?.focus();
  }, [length]);
  return {
    list,
    goes: (place) => {
      gone.current = place;
    },
  };
}
