import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { EntryActions, Level } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import { GlossaryLink } from '../entry/glossary-link.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { PopupStart, type PopupStartProps } from './popup-start.tsx';
import { Search, type SearchProps } from './search.tsx';
import { usePopupFocus } from './use-popup-focus.ts';

/** The open entry and how it is shown. */
interface Reading {
  /** `null` when no entry is open. */
  entry: CompiledEntry | null;
  /** Whether the user opened it: it then gets the focus. Otherwise the search field keeps it. */
  openedByUser: boolean;
  level: Level;
  muted: boolean;
  setLevel(level: Level): void;
  back(): void;
}

/** The switches for this site and for all sites. */
export interface Switches {
  /** The site of the page; `null` where it is of none. */
  site: string | null;
  siteOn: boolean;
  setSiteOn(on: boolean): void;
  enabled: boolean;
  setEnabled(on: boolean): void;
}

interface PopupViewProps {
  search: Omit<SearchProps, 'open'>;
  reading: Reading;
  actions: EntryActions;
  page: PopupStartProps['page'];
  switches: Switches;
  /** What failed, in the user's language, or `null`. */
  failure: string | null;
  start: PopupStartProps['start'];
  /** Shows the terms beside the page; absent where the browser has no room there. */
  openBeside?: (() => void) | undefined;
  /** The address of the open entry in the page of the glossary, or of all entries. */
  glossaryAddress: string;
  optionsAddress: string;
}

/** The popup: the search, the open entry, the page's terms or else where to begin, and the switches. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const t = useText();
  const { search, reading, actions, page, start, switches, failure, glossaryAddress, optionsAddress } = props;
  const { entry, openedByUser, back } = reading;
  const isSearching = search.query.trim() !== '' && entry === null;
  const popup = usePopupFocus({ entry, openedByUser, back });
  return (
    <div ref={popup} class="popup">
      <main>
        <h1 class="unseen">{t('extensionName')}</h1>
        <Search {...search} hits={entry ? null : search.hits} open={actions.open} />
        {failure !== null && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
        {/* Left out during a search: each key press would update hundreds of rows that are out of sight. */}
        {!isSearching && (
          <div class={entry ? 'popup-rest with-entry' : 'popup-rest'}>
            {entry ? (
              <EntryPanel
                {...reading}
                entry={entry}
                actions={actions}
                tools={!entry.glossary && <GlossaryLink address={glossaryAddress} />}
              />
            ) : (
              <PopupStart page={page} start={start} open={actions.open} />
            )}
          </div>
        )}
      </main>
      {!entry && (
        <PopupFooter
          switches={switches}
          openBeside={props.openBeside}
          glossaryAddress={glossaryAddress}
          optionsAddress={optionsAddress}
        />
      )}
    </div>
  );
}

type PopupFooterProps = Pick<
  PopupViewProps,
  'switches' | 'openBeside' | 'glossaryAddress' | 'optionsAddress'
>;

function PopupFooter(props: PopupFooterProps): JSX.Element {
  const t = useText();
  const { openBeside, glossaryAddress, optionsAddress } = props;
  const { site, siteOn, setSiteOn, enabled, setEnabled } = props.switches;
  return (
    <footer class="popup-footer">
      {site !== null && (
        <Switch on={siteOn && enabled} disabled={!enabled} change={setSiteOn}>
          {t('switch.site')}{' '}
          <b>
            <bdi dir="ltr">{site}</bdi>
          </b>
        </Switch>
      )}
      <Switch on={enabled} change={setEnabled}>
        {t('switch.everywhere')}
      </Switch>
      <nav>
        {openBeside && (
          <button type="button" class="link" onClick={openBeside}>
            {t('popup.beside')}
          </button>
        )}
        <a href={glossaryAddress} target="_blank" rel="noopener">
          {t('popup.glossary')}
        </a>
        <a href={optionsAddress} target="_blank" rel="noopener">
          {t('popup.options')}
        </a>
        <a href={`${optionsAddress}#about`} target="_blank" rel="noopener">
          {t('popup.about')}
        </a>
      </nav>
    </footer>
  );
}
