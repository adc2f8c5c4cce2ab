import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Shown {
  /** The open entry, or `null`. */
  entry: { id: string } | null;
  /** Whether the user opened it, not the popup by itself. */
  openedByUser: boolean;
  back(): void;
}

/**
 * Moves the focus through the popup: to an entry that the user opened; when it is closed, back to what opened it, where that
 * is still seen, else to the search field; there too when a letter is typed. Escape goes back before it closes the popup.
 */
export function usePopupFocus({ entry, openedByUser, back }: Shown): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  const opener = useRef<Element | null>(null);
  const focusSearch = (): void => popup.current?.querySelector('input')?.focus();
  const focusOpener = (): void => {
    // Who types is there already.
    if (document.activeElement instanceof HTMLInputElement) return;
    if (opener.current instanceof HTMLElement && opener.current.checkVisibility()) opener.current.focus();
    else focusSearch();
  };
  useLayoutEffect(() => {
    if (entry && !wasShown.current) opener.current = document.activeElement;
    if (entry && openedByUser) popup.current?.querySelector<HTMLElement>('.term')?.focus();
    if (!entry && wasShown.current) focusOpener();
    wasShown.current = entry !== null;
  }, [entry?.id]);
  // A layout effect: an Escape pressed before the next paint would close the popup instead of the entry.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (isTyping(event)) focusSearch();
      if (event.key !== 'Escape' || !entry) return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [entry, back]);
  return popup;
}

/** Whether a key types a character outside of a field: it is meant for the search. */
function isTyping({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  const isCharacter = key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
  return isCharacter && !(target instanceof HTMLInputElement);
}
