import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';

/** What a search in a document has found so far. */
export interface FindState {
  count: number;
  /** Which of the places is shown, from 1; 0 for none. */
  at: number;
  isSearching: boolean;
}

interface FindBarProps {
  state: FindState;
  search(query: string): void;
  step(direction: 1 | -1): void;
  close(): void;
}

/** Searches in the document: Enter goes to the next place, Shift and Enter to the previous one, Escape ends it. */
export function FindBar({ state, search, step, close }: FindBarProps): JSX.Element {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  // Before the next paint: the user types on.
  useLayoutEffect(() => field.current?.select(), []);
  const keyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
  };
  const { count, at, isSearching } = state;
  const isWithout = !isSearching && count === 0 && (field.current?.value ?? '').trim() !== '';
  return (
    <search class="pdf-find">
      <input
        ref={field}
        type="search"
        aria-label={t('pdf.find')}
        placeholder={t('pdf.find')}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={keyPressed}
      />
      <span class="pdf-found">
        <output>
          {count > 0 && t('pdf.foundAt', [String(at), String(count)])}
          {isWithout && t('pdf.notFound')}
        </output>
        <button
          type="button"
          class="button icon-only"
          aria-label={t('pdf.previousFound')}
          onClick={() => step(-1)}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          class="button icon-only"
          aria-label={t('pdf.nextFound')}
          onClick={() => step(1)}
        >
          <Icon name="next" />
        </button>
        <button type="button" class="button icon-only" aria-label={t('pdf.endFind')} onClick={close}>
          <Icon name="close" />
        </button>
      </span>
    </search>
  );
}
