import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Focuses an element when it appears.
 * Firefox may refuse that while it opens the popup's window, so it is tried again in the first frame and when the window gets
 * the focus, as long as nothing else is focused.
 */
export function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const take = (): void => {
      if (document.activeElement === document.body) element.current?.focus();
    };
    element.current?.focus();
    const frame = requestAnimationFrame(take);
    addEventListener('focus', take);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('focus', take);
    };
  }, []);
}
