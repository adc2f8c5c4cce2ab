import type { JSX, RefObject } from 'preact';
import type { Lookup } from '../../entrypoints/glossaries/lookups/lookup.ts';
import { Icon } from '../kit/icon.tsx';
import { SearchedList } from '../kit/lists/searched-list.tsx';
import { numberText } from '../locale-text.ts';
import { GLOSSARY_LANGUAGE, type Translate, useText } from '../text.tsx';

interface LookupListProps {
  lookups: readonly Lookup[];
  list: RefObject<HTMLUListElement | null>;
  /** The address of an entry in the page of the glossary. */
  addressOf(id: string): string;
  /** Called with the place of the term in what is drawn. */
  remove(lookup: Lookup, index: number): void;
}

/** The looked-up terms, the last one first, each in its sentence, with a search over all that is shown of them. */
export function LookupList({ lookups, list, addressOf, remove }: LookupListProps): JSX.Element {
  const t = useText();
  return (
    <SearchedList
      items={lookups}
      keyOf={({ id }) => id}
      textsOf={({ term, glossary = '', title, sentence }) => [
        term,
        glossary,
        title,
        sentence ? sentence.before + sentence.words + sentence.after : '',
      ]}
      label={t('lookups.search')}
      countText={(count, query) =>
        count === 0 ? t('lookups.nothing', [query]) : t('lookups.found', count, [numberText(t, count)])
      }
      list={list}
    >
      {(lookup, index) => (
        <>
          <LookupText lookup={lookup} address={addressOf(lookup.id)} />
          <button
            type="button"
            class="button icon-only"
            aria-label={t('lookups.remove', [lookup.term])}
            title={t('lookups.remove', [lookup.term])}
            onClick={() => remove(lookup, index)}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </SearchedList>
  );
}

function LookupText({ lookup, address }: { lookup: Lookup; address: string }): JSX.Element {
  const t = useText();
  const { term, language, glossary, sentence } = lookup;
  return (
    <div class="lookup">
      <p>
        <a
          href={address}
          target="_blank"
          rel="noopener"
          dir="auto"
          lang={glossary === undefined ? GLOSSARY_LANGUAGE : (language ?? '')}
        >
          {term}
        </a>
        {glossary !== undefined && <span class="hint">{glossary}</span>}
      </p>
      {sentence && (
        // Of any page, in any language.
        <p dir="auto" lang="">
          {sentence.before}
          <mark>{sentence.words}</mark>
          {sentence.after}
        </p>
      )}
      <p class="hint">{whenAndWhere(t, lookup)}</p>
    </div>
  );
}

function whenAndWhere(t: Translate, { title, opened, count }: Lookup): string {
  const day = new Intl.DateTimeFormat(t('ui.language'), { dateStyle: 'medium' });
  const date = new Date(opened);
  return [
    title,
    // A restored backup may hold any text.
    Number.isNaN(date.getTime()) ? '' : day.format(date),
    count > 1 ? t('lookups.times', [numberText(t, count)]) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
