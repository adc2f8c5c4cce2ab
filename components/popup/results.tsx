import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search-hit.ts';
import { kindText } from '../kit/kind-text.ts';
import { entryLanguage, useText } from '../text.tsx';
import { MarkedText } from './marked-text.tsx';

/** The element id of the list, for `aria-controls` of the search field. */
export const LIST_ID = 'results';

/** The element id of one result. */
export const optionId = (index: number): string => `result-${index}`;

interface ResultsProps {
  hits: readonly SearchHit[];
  chosen: number | null;
  open(id: string): void;
}

/** The search results; the arrow keys choose one of them. */
export function Results({ hits, chosen, open }: ResultsProps): JSX.Element {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen !== null) list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} id={LIST_ID} class="results" role="listbox" aria-label={t('search.results')}>
      {hits.map((hit, index) => (
        // `mousedown` must not move the focus out of the search field.
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

/** A result: its headword, and the other name that the query found. */
function Hit({ hit }: { hit: SearchHit }): JSX.Element {
  const t = useText();
  const { term, found, marks } = hit;
  return (
    <>
      <span class="result-term" lang={entryLanguage(hit)}>
        {found === undefined ? <MarkedText text={term} marks={marks} /> : term}
      </span>
      <span class="result-kind">{kindText(t, hit)}</span>
      {found !== undefined && (
        <span class="result-found" lang={entryLanguage(hit)}>
          <MarkedText text={found} marks={marks} />
        </span>
      )}
    </>
  );
}
