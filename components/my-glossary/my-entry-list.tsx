import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { MyEntry } from '../../entrypoints/glossaries/glossary-row.ts';
import { Icon } from '../kit/icon.tsx';
import { numberText } from '../locale-text.ts';
import { useText } from '../text.tsx';

/** Entries that are drawn at first, and more with each press. */
const STEP = 50;

interface MyEntryListProps {
  entries: readonly MyEntry[];
  edit(entry: MyEntry): void;
  remove(entry: MyEntry): void;
}

/** The user's own entries from A to Z, with a search over all that is written in them. */
export function MyEntryList({ entries, edit, remove }: MyEntryListProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(STEP);
  const found = useMemo(
    () => matching(entries, query, new Intl.Collator(t('ui.language'))),
    [entries, query],
  );
  return (
    <div class="my-entries">
      <label for={id}>{t('mine.search')}</label>
      <input
        id={id}
        type="search"
        class="field wide"
        dir="auto"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {found.length === 0
          ? t('mine.nothing', [query.trim()])
          : t('mine.found', found.length, [numberText(t, found.length)])}
      </p>
      <ul>
        {found.slice(0, shown).map((entry) => (
          <li key={entry.id}>
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
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button framed" onClick={() => setShown(shown + STEP)}>
          {t('mine.showMore')}
        </button>
      )}
    </div>
  );
}

/** The entries that hold a query in any of their texts, in the order of the alphabet. */
function matching(entries: readonly MyEntry[], query: string, collator: Intl.Collator): MyEntry[] {
  const wanted = query.trim().toLowerCase();
  return entries
    .filter(({ term, alsoWritten, explanation }) =>
      [term, ...alsoWritten, explanation].some((text) => text.toLowerCase().includes(wanted)),
    )
    .sort((one, other) => collator.compare(one.term, other.term));
}
