import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MyEntry } from '../../entrypoints/glossaries/glossary-row.ts';
import { Icon } from '../kit/icon.tsx';
import { SearchedList } from '../kit/lists/searched-list.tsx';
import { numberText } from '../locale-text.ts';
import { useText } from '../text.tsx';

interface MyEntryListProps {
  entries: readonly MyEntry[];
  edit(entry: MyEntry): void;
  remove(entry: MyEntry): void;
}

/** The user's own entries from A to Z, with a search over all that is written in them. */
export function MyEntryList({ entries, edit, remove }: MyEntryListProps): JSX.Element {
  const t = useText();
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(t('ui.language'));
    return entries.toSorted((one, other) => compare(one.term, other.term));
  }, [entries]);
  return (
    <SearchedList
      items={sorted}
      keyOf={({ id }) => id}
      textsOf={({ term, alsoWritten, explanation }) => [term, ...alsoWritten, explanation]}
      label={t('mine.search')}
      countText={(count, query) =>
        count === 0 ? t('mine.nothing', [query]) : t('mine.found', count, [numberText(t, count)])
      }
    >
      {(entry) => (
        <>
          <div class="my-entry" lang={entry.language} dir="auto">
            <strong>{entry.term}</strong>
            {entry.alsoWritten.length > 0 && <span class="hint">{entry.alsoWritten.join(', ')}</span>}
            {entry.explanation !== '' && <p>{entry.explanation}</p>}
          </div>
          <button
            type="button"
            class="button icon-only"
            aria-label={t('mine.edit', [entry.term])}
            title={t('mine.edit', [entry.term])}
            onClick={() => edit(entry)}
          >
            <Icon name="pen" />
          </button>
          <button
            type="button"
            class="button icon-only"
            aria-label={t('mine.delete', [entry.term])}
            title={t('mine.delete', [entry.term])}
            onClick={() => remove(entry)}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </SearchedList>
  );
}
