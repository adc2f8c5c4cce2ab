import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search-hit.ts';
import { Icon } from '../kit/icon.tsx';
import { useFirstFocus } from '../kit/use-first-focus.ts';
import { useText } from '../text.tsx';
import { LIST_ID, optionId, Results } from './results.tsx';
import { useCombobox } from './use-combobox.ts';

export interface SearchProps {
  query: string;
  /** `null` when there is nothing to list. */
  hits: readonly SearchHit[] | null;
  /** Whether the hits are those of the current query. */
  isCurrent: boolean;
  /** Whether nothing was found, and the hits are the names nearest in spelling. */
  isGuess: boolean;
  setQuery(query: string): void;
  open(id: string): void;
}

const NO_HITS: readonly SearchHit[] = [];

/** The search field with its results: a combobox by the ARIA Authoring Practices. Focused when it appears. */
export function Search({ query, hits, isCurrent, isGuess, setQuery, open }: SearchProps): JSX.Element {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field);
  const shown = hits ?? NO_HITS;
  const clear = (): boolean => {
    const isFull = query !== '' && (hits !== null || !isCurrent);
    if (isFull) setQuery('');
    return isFull;
  };
  const { chosen, onKeyDown } = useCombobox({ hits: shown, isCurrent, isGuess, open, clear });
  // Typing alone changes no result: the results are rendered again when the response is there.
  const results = useMemo(() => <Results hits={shown} chosen={chosen} open={open} />, [shown, chosen]);

  return (
    <search class="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
          placeholder={t('search.placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="button icon-only"
            aria-label={t('search.clear')}
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div role="status" class={isGuess ? 'nothing' : 'unseen'}>
        {isGuess && isCurrent && <NothingFound query={query} hasNearest={shown.length > 0} />}
        {hits && !isGuess && t('search.found', hits.length)}
      </div>
      {(isCurrent || !isGuess) && results}
    </search>
  );
}

/** Says that nothing was found, and what to do: other words, or a name that looks like what was typed. */
function NothingFound({ query, hasNearest }: { query: string; hasNearest: boolean }): JSX.Element {
  const t = useText();
  return (
    <>
      <p>{t('search.nothing', [query.trim()])}</p>
      <p>{t('search.advice')}</p>
      {hasNearest && <p class="nearest">{t('search.nearest')}</p>}
    </>
  );
}
