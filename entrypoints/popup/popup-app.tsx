import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { useText } from '../../components/text.tsx';
import { copyText } from '../shared/copy-text.ts';
import { muting } from '../shared/settings-change.ts';
import { siteOf } from '../shared/site-pattern.ts';
import { isOnAtSite } from '../shared/site-switch.ts';
import { useSettings } from '../shared/use-settings.ts';
import { usePage } from './use-page.ts';
import { useReadersOwn } from './use-readers-own.ts';
import { useSearch } from './use-search.ts';
import { useTold } from './use-told.ts';
import { useTrail } from './use-trail.ts';

/** The popup with all that it asks and stores. */
export function PopupApp(): JSX.Element {
  const t = useText();
  const [silent, setSilent] = useState(false);
  const { settings, change, failure } = useSettings();
  const page = usePage(setSilent);
  const { query, hits, answered, search } = useSearch(setSilent);
  const trail = useTrail(setSilent);
  const [asked, setAsked] = useState(false);
  const told = useTold(page.tab);
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
        setMuted: (id, muted) => change(muting(id, muted)),
        copy: copyText,
      }}
      setLevel={(level) => change({ set: { level } })}
      back={trail.back}
      report={page.report}
      scrollTo={page.scrollTo}
      print={print}
      start={page.start}
      site={site}
      siteOn={isOnAtSite(settings, url)}
      setSiteOn={(on) => change({ site: url, on })}
      enabled={settings.enabled}
      setEnabled={(enabled) => change({ set: { enabled } })}
      failure={failure ?? told ?? (silent ? t('failure.background') : null)}
      optionsAddress={browser.runtime.getURL('/options.html')}
    />
  );
}
