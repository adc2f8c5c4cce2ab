import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { useText } from '../../components/text.tsx';
import { copyText } from '../shared/copy-text.ts';
import type { FrameReport } from '../shared/page-frames.ts';
import { siteOf } from '../shared/site-pattern.ts';
import { isOnAtSite, switchSite } from '../shared/site-switch.ts';
import { useSettings } from '../shared/use-settings.ts';
import { withMuted } from '../shared/with-muted.ts';
import { isExactHit } from './exact-hit.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';
import { useTrail } from './use-trail.ts';

/** The popup with all that it asks and stores. */
export function PopupApp(): JSX.Element {
  const t = useText();
  const [silent, setSilent] = useState(false);
  const failed = (): void => setSilent(true);
  const { settings, change, failure } = useSettings();
  const page = usePage();
  const { query, hits, answered, search } = useSearch(failed);
  const trail = useTrail(failed);
  const [asked, setAsked] = useState(false);
  useReadersOwn(page.firstLook, { query, open: trail.open, search });

  const url = page.tab?.url ?? '';
  const site = siteOf(url);
  const print = (): void => {
    if (page.tab)
      browser.tabs.create({ url: browser.runtime.getURL(`/page-glossary.html?tab=${page.tab.id}`) });
  };

  return (
    <PopupView
      query={query}
      hits={hits}
      answered={answered}
      setQuery={(next) => {
        trail.leave();
        search(next);
      }}
      entry={trail.entry}
      asked={asked}
      level={settings.level}
      muted={trail.entry !== null && settings.muted.includes(trail.entry.id)}
      actions={{
        open: (id) => {
          setAsked(true);
          trail.open(id);
        },
        setMuted: (id, muted) => change(withMuted(settings, id, muted)),
        copy: copyText,
      }}
      setLevel={(level) => change({ level })}
      back={trail.back}
      report={page.report}
      scrollTo={page.scrollTo}
      print={print}
      start={page.start}
      site={site}
      siteOn={isOnAtSite(settings, url)}
      setSiteOn={(on) => change(switchSite(settings, url, on))}
      enabled={settings.enabled}
      setEnabled={(enabled) => change({ enabled })}
      failure={
        failure === null ? (silent ? t('failure.background') : null) : t('failure.settings', [failure])
      }
      optionsAddress={browser.runtime.getURL('/options.html')}
    />
  );
}

interface Ways {
  query: string;
  open(id: string): Promise<void>;
  search: ReturnType<typeof useSearch>['search'];
}

/**
 * Shows the reader's own entry once: of the words that the popup's address brings (`?query=`), else the open
 * card's, else the selection's; never over what was typed meanwhile.
 */
function useReadersOwn(firstLook: FrameReport[] | null, { query, open, search }: Ways): void {
  const typed = useRef(false);
  typed.current ||= query !== '';
  const look = async (words: string): Promise<void> => {
    const [best] = (await search(words)) ?? [];
    if (best && isExactHit(best)) await open(best.id);
  };
  useEffect(() => {
    const asked = new URL(location.href).searchParams.get('query')?.trim();
    if (asked) look(asked);
  }, []);
  useEffect(() => {
    if (!firstLook || typed.current) return;
    const pages = firstLook.flatMap(({ page }) => (page ? [page] : []));
    const shown = pages.find(({ openEntry }) => openEntry !== null)?.openEntry;
    const selection = pages.find(({ selection }) => selection.trim() !== '')?.selection.trim();
    if (shown) open(shown);
    else if (selection) look(selection);
  }, [firstLook]);
}
