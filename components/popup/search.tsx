import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search-hit.ts';
import { GLOSSARY_LANGUAGE } from '../entry/glossary-language.ts';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { MarkedText } from './marked-text.tsx';
import { moveChoice } from './move-choice.ts';

interface SearchProps {
  query: string;
  /** `null` while no answer for any query has come. */
  hits: readonly SearchHit[] | null;
  setQuery(query: string): void;
  open(id: string): void;
}

const LIST_ID = 'results';
const optionId = (index: number): string => `result-${index}`;

/** The search field with its results: a combobox after the ARIA Authoring Practices. Takes the focus when it appears. */
export function Search({ query, hits, setQuery, open }: SearchProps): JSX.Element {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState<number | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    choose(null);
    // New results: whatever was chosen among the old ones is gone.
  }, [hits]);
  const shown = query.trim() === '' ? [] : (hits ?? []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const moved = moveChoice(event.key, chosen, shown.length);
    const best = shown[chosen ?? 0];
    if (moved !== null) choose(moved);
    else if (event.key === 'Enter' && best) open(best.id);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
  };

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
      <Results hits={shown} chosen={chosen} open={open} />
      <p role="status" class={shown.length > 0 || query.trim() === '' ? 'unseen' : 'nothing'}>
        {query.trim() !== '' && hits && resultText(t, hits.length, query)}
      </p>
    </search>
  );
}

function resultText(t: ReturnType<typeof useText>, count: number, query: string): string {
  return count === 0 ? t('search.nothing', [query.trim()]) : t('search.found', count);
}

interface ResultsProps {
  hits: readonly SearchHit[];
  chosen: number | null;
  open(id: string): void;
}

function Results({ hits, chosen, open }: ResultsProps): JSX.Element {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen !== null) list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} id={LIST_ID} class="results" role="listbox" aria-label={t('search.results')}>
      {hits.map((hit, index) => (
        // A press must not take the focus out of the field.
        <div
          key={hit.id}
          id={optionId(index)}
          class="result"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(hit.id)}
          onKeyDown={(event) => event.key === 'Enter' && open(hit.id)}
        >
          <Hit hit={hit} />
        </div>
      ))}
    </div>
  );
}

function Hit({ hit: { term, kind, found, marks } }: { hit: SearchHit }): JSX.Element {
  const t = useText();
  return (
    <>
      <span class="result-term" lang={GLOSSARY_LANGUAGE}>
        {found === undefined ? <MarkedText text={term} marks={marks} /> : term}
      </span>
      <span class="result-kind">{t(`kind.${kind}`)}</span>
      {found !== undefined && (
        <span class="result-found" lang={GLOSSARY_LANGUAGE}>
          <MarkedText text={found} marks={marks} />
        </span>
      )}
    </>
  );
}
