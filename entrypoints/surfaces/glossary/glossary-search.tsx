import type { JSX } from 'preact';
import { Search } from '../../../components/popup/search.tsx';
import { useSearch } from '../popup/use-search.ts';

interface GlossarySearchProps {
  open(id: string): void;
  /** Called with whether the background failed to respond. */
  setSilent(silent: boolean): void;
}

/** The search of the page of the glossary, apart from it: what is typed draws neither list nor entry again. */
export function GlossarySearch({ open, setSilent }: GlossarySearchProps): JSX.Element {
  const { search, ...results } = useSearch(setSilent);
  return (
    <Search
      {...results}
      setQuery={(query) => void search(query)}
      open={(id) => {
        void search('');
        open(id);
      }}
    />
  );
}
