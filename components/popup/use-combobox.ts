import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search-hit.ts';
import { moveChoice } from './move-choice.ts';

interface ComboboxProps {
  hits: readonly SearchHit[];
  /** Whether the hits are those of the query as it now stands. */
  answered: boolean;
  open(id: string): void;
  /** Empties the field; `false` when there was nothing to empty. */
  clear(): boolean;
}

interface Combobox {
  /** The result that the arrow keys have reached, or `null`. */
  chosen: number | null;
  onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void;
}

/** The keys of a combobox with a list, after the ARIA Authoring Practices. */
export function useCombobox({ hits, answered, open, clear }: ComboboxProps): Combobox {
  const [chosen, choose] = useState<number | null>(null);
  // Enter pressed before the answer came means the answer's first result, not an older one's.
  const entered = useRef(false);
  // With the layout: a key that comes before the next paint would have its choice taken back.
  useLayoutEffect(() => {
    choose(null);
    const [first] = hits;
    if (entered.current && answered && first) open(first.id);
    if (answered) entered.current = false;
  }, [hits, answered]);

  const enter = (): boolean => {
    const best = hits[chosen ?? 0];
    if (!answered) entered.current = true;
    else if (best) open(best.id);
    return !answered || best !== undefined;
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
