import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../../text.tsx';

/** Items that are drawn at first, and more with each press. */
const STEP = 50;

interface SearchedListProps<Item> {
  /** In the order in which they are shown. */
  items: readonly Item[];
  keyOf(item: Item): string;
  /** What the search looks in: all that is shown of an item. */
  textsOf(item: Item): readonly string[];
  /** The name of the search field. */
  label: string;
  /** Says how many items hold the query, or that none does. */
  countText(count: number, query: string): string;
  list?: RefObject<HTMLUListElement | null>;
  /** Draws what is in the row of an item, which has this place among those drawn. */
  children(item: Item, index: number): ComponentChildren;
}

/** A list with a search over all that it shows, of which as much is drawn as can be looked over, and more on request. */
export function SearchedList<Item>(props: SearchedListProps<Item>): JSX.Element {
  const { items, keyOf, textsOf, label, countText, list } = props;
  const t = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(STEP);
  const wanted = query.trim().toLowerCase();
  const found = items.filter((item) => textsOf(item).some((text) => text.toLowerCase().includes(wanted)));
  return (
    <div class="searched-list">
      <label for={id}>{label}</label>
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
        {countText(found.length, query.trim())}
      </p>
      <ul ref={list ?? null}>
        {found.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)}>{props.children(item, index)}</li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button framed" onClick={() => setShown(shown + STEP)}>
          {t('list.showMore')}
        </button>
      )}
    </div>
  );
}
