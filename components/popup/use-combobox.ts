import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search-hit.ts';

interface ComboboxProps {
  hits: readonly SearchHit[];
  /** Whether the hits are those of the current query. */
  isCurrent: boolean;
  /** Whether the hits are guesses: Enter opens one only when the arrow keys have reached it. */
  isGuess: boolean;
  open(id: string): void;
  /** Empties the field. Returns `false` when it was empty. */
  clear(): boolean;
}

interface Combobox {
  /** The result that the arrow keys have reached, or `null`. */
  chosen: number | null;
  onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void;
}

/** The keyboard of a combobox with a list, by the ARIA Authoring Practices. */
export function useCombobox({ hits, isCurrent, isGuess, open, clear }: ComboboxProps): Combobox {
  const [chosen, choose] = useState<number | null>(null);
  // Enter pressed before the results came opens the first of them, not an older one.
  const isEntered = useRef(false);
  // A layout effect: it would otherwise undo the choice of a key pressed before the next paint.
  useLayoutEffect(() => {
    choose(null);
    const [first] = hits;
    if (isEntered.current && isCurrent && first && !isGuess) open(first.id);
    if (isCurrent) isEntered.current = false;
  }, [hits, isCurrent]);

  const enter = (): boolean => {
    const best = hits[chosen ?? (isGuess ? -1 : 0)];
    if (!isCurrent) isEntered.current = true;
    else if (best) open(best.id);
    return !isCurrent || best !== undefined;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const moved = moveChoice(event.key, chosen, hits.length);
    if (moved !== null) choose(moved);
    const acted = moved !== null || (event.key === 'Enter' && enter()) || (event.key === 'Escape' && clear());
    if (acted) event.preventDefault();
  };
  return { chosen, onKeyDown };
}

/**
 * Where an arrow key moves the choice in a list: from none to the first or last item, and round at the ends.
 * `null` for any other key, and in an empty list.
 */
export function moveChoice(key: string, chosen: number | null, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return chosen === null ? 0 : (chosen + 1) % length;
  if (key === 'ArrowUp') return chosen === null ? length - 1 : (chosen - 1 + length) % length;
  return null;
}
