import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { EntryActions, Level } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import { GlossaryLink } from '../entry/glossary-link.tsx';
import { PopupStart, type PopupStartProps } from '../popup/popup-start.tsx';
import { Search, type SearchProps } from '../popup/search.tsx';
import { usePopupFocus } from '../popup/use-popup-focus.ts';
import { useText } from '../text.tsx';

interface SidePanelViewProps {
  search: Omit<SearchProps, 'open'>;
  reading: {
    /** `null` when no entry is open. */
    entry: CompiledEntry | null;
    level: Level;
    muted: boolean;
    setLevel(level: Level): void;
    back(): void;
  };
  actions: EntryActions;
  page: PopupStartProps['page'];
  start: PopupStartProps['start'];
  /** What failed, in the user's language, or `null`. */
  failure: string | null;
  /** The address of the open entry in the page of the glossary. */
  glossaryAddress: string;
}

/** Beside the page: its terms in reading order, which show where the user is, or an open entry; and the search. */
export function SidePanelView(props: SidePanelViewProps): JSX.Element {
  const t = useText();
  const { search, reading, actions, page, start, failure, glossaryAddress } = props;
  const { entry, back } = reading;
  const isSearching = search.query.trim() !== '' && entry === null;
  const panel = usePopupFocus({ entry, openedByUser: true, back });
  return (
    <main ref={panel} class="side-panel">
      <h1 class="unseen">{t('extensionName')}</h1>
      <Search {...search} hits={entry ? null : search.hits} open={actions.open} />
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {entry && (
        <EntryPanel
          {...reading}
          entry={entry}
          actions={actions}
          tools={!entry.glossary && <GlossaryLink address={glossaryAddress} />}
        />
      )}
      {/* Hidden while an entry is read, not left out: the list is then where it was. */}
      {!isSearching && (
        <div class="panel-list" hidden={entry !== null}>
          <PopupStart page={page} start={start} open={actions.open} />
        </div>
      )}
    </main>
  );
}
