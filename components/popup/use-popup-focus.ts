import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Shown {
  /** The open entry, or `null`. */
  entry: { id: string } | null;
  /** Whether the reader asked for it. */
  asked: boolean;
  back(): void;
}

/**
 * Leads the focus through the popup: to an entry that the reader asked for, back to the search field when it is
 * closed or a letter is typed. Escape goes back before it closes the popup.
 */
export function usePopupFocus({ entry, asked, back }: Shown): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  const focusSearch = (): void => popup.current?.querySelector('input')?.focus();
  useLayoutEffect(() => {
    if (entry && asked) popup.current?.querySelector<HTMLElement>('.term')?.focus();
    if (!entry && wasShown.current) focusSearch();
    wasShown.current = entry !== null;
  }, [entry?.id]);
  // With the layout: an Escape that comes before the next paint would close the popup in place of the entry.
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

/** A letter typed outside a field is meant for the search. */
function isTyping({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  const character = key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
  return character && !(target instanceof HTMLInputElement);
}
