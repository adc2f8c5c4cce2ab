import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { SearchHit } from '../../glossary/search-hit.ts';
import type { EntryActions } from '../entry/entry-actions.ts';
import { EntryPanel } from '../entry/entry-panel.tsx';
import type { Level } from '../entry/entry-view.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { PageList } from './page-list.tsx';
import type { PageReport, Unread } from './page-report.ts';
import { Search } from './search.tsx';
import { usePopupFocus } from './use-popup-focus.ts';

export interface PopupViewProps {
  query: string;
  hits: readonly SearchHit[] | null;
  /** Whether the hits are those of the query as it now stands. */
  answered: boolean;
  setQuery(query: string): void;
  /** The open entry, or `null`. */
  entry: CompiledEntry | null;
  /** Whether the reader asked for it, whose focus then follows; else the search field keeps it. */
  asked: boolean;
  level: Level;
  muted: boolean;
  actions: EntryActions;
  setLevel(level: Level): void;
  back(): void;
  report: PageReport;
  scrollTo(id: string): void;
  print(): void;
  start(why: Unread): void;
  /** The site that the switch is for; `null` where the page is of no site. */
  site: string | null;
  siteOn: boolean;
  setSiteOn(on: boolean): void;
  enabled: boolean;
  setEnabled(on: boolean): void;
  /** What went wrong, in words, or `null`. */
  failure: string | null;
  optionsAddress: string;
}

/** The popup: search, then the open entry or the page's terms, and the switches. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const t = useText();
  const { query, hits, answered, setQuery, entry, asked, actions, back, failure } = props;
  const searching = query.trim() !== '' && entry === null;
  const popup = usePopupFocus({ entry, asked, back });
  return (
    <div ref={popup} class="popup">
      <main>
        <h1 class="unseen">{t('extensionName')}</h1>
        <Search
          query={query}
          hits={entry ? null : hits}
          answered={answered}
          setQuery={setQuery}
          open={actions.open}
        />
        {failure !== null && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
        {/* Not there while the reader searches: each key would go through hundreds of rows that nobody sees. */}
        {!searching && (
          <div class={entry ? 'popup-rest with-entry' : 'popup-rest'}>
            {entry ? <OpenEntry {...props} entry={entry} /> : <PageList {...props} open={actions.open} />}
          </div>
        )}
      </main>
      {!entry && <PopupFooter {...props} />}
    </div>
  );
}

function OpenEntry(props: PopupViewProps & { entry: CompiledEntry }): JSX.Element {
  const { entry, level, muted, actions, setLevel, back } = props;
  return (
    <EntryPanel entry={entry} level={level} muted={muted} actions={actions} setLevel={setLevel} back={back} />
  );
}

function PopupFooter(props: PopupViewProps): JSX.Element {
  const t = useText();
  const { site, siteOn, setSiteOn, enabled, setEnabled, optionsAddress } = props;
  return (
    <footer class="popup-footer">
      {site !== null && (
        <Switch on={siteOn && enabled} disabled={!enabled} change={setSiteOn}>
          {t('switch.site')} <b>{site}</b>
        </Switch>
      )}
      <Switch on={enabled} change={setEnabled}>
        {t('switch.everywhere')}
      </Switch>
      <nav>
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
