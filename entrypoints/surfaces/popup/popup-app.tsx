import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../../components/kit/copy-text.ts';
import { PopupView, type Switches } from '../../../components/popup/popup-view.tsx';
import { useText } from '../../../components/text.tsx';
import { hasSidePanel, openSidePanel } from '../../services/tabs/side-panel.ts';
import { muting } from '../../settings/settings-change.ts';
import { siteOf } from '../../settings/site-pattern.ts';
import { isOnAtSite } from '../../settings/site-rules.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';
import { useRecent } from '../use-recent.ts';
import { type SettingsInUse, useSettings } from '../use-settings.ts';
import { toCurrentReport } from './current-report.ts';
import { type PopupTab, printPage } from './popup-tab.ts';
import { useEntryHistory } from './use-entry-history.ts';
import { useInitialEntry } from './use-initial-entry.ts';
import { useNotice } from './use-notice.ts';
import { usePage } from './use-page.ts';
import { usePopupTab } from './use-popup-tab.ts';
import { useSearch } from './use-search.ts';

/** The popup with its data and actions. */
export function PopupApp(): JSX.Element {
  const t = useText();
  const [silent, setSilent] = useState(false);
  const { settings, change, failure } = useSettings();
  const tab = usePopupTab();
  const { report, firstReports, scrollTo, start } = usePage(tab, setSilent);
  const notice = useNotice(tab ?? null);
  const { search, ...results } = useSearch(setSilent);
  const { entry, open, back, leave, note } = useEntryHistory(setSilent);
  const { recent, clear } = useRecent();
  const [openedByUser, setOpenedByUser] = useState(false);
  useInitialEntry(firstReports, { query: results.query, open, search });
  const switches = switchesOf({ settings, change }, tab?.url ?? '');
  const setQuery = (next: string): void => {
    leave();
    search(next);
  };
  const openByUser = (id: string): void => {
    setOpenedByUser(true);
    open(id);
  };
  const muted = entry !== null && settings.muted.includes(entry.id);
  const setLevel = (level: typeof settings.level): void => void change({ set: { level } });
  return (
    <PopupView
      search={{ ...results, setQuery }}
      reading={{ entry, openedByUser, level: settings.level, muted, setLevel, back }}
      actions={{
        open: openByUser,
        setMuted: (id, muted) => void change(muting(id, muted)),
        copy: copyText,
        note: { save: note },
        edit: (id) => void browser.tabs.create({ url: glossaryUrl({ entry: id, task: 'edit' }) }),
      }}
      page={{ report: toCurrentReport(report, switches), scrollTo, start, print: () => printPage(tab) }}
      switches={switches}
      failure={failure ?? notice ?? (silent ? t('failure.background') : null)}
      start={{ recent, clearRecent: clear, viewAddressOf: (grouping) => glossaryUrl({ grouping }) }}
      openBeside={tab && hasSidePanel() ? () => void openBeside(tab).catch(() => {}) : undefined}
      glossaryAddress={glossaryUrl({ entry: entry?.id ?? null })}
      optionsAddress={browser.runtime.getURL('/options.html')}
    />
  );
}

function switchesOf({ settings, change }: Pick<SettingsInUse, 'settings' | 'change'>, url: string): Switches {
  return {
    site: siteOf(url),
    siteOn: isOnAtSite(settings, url),
    setSiteOn: (on) => void change({ site: url, on }),
    enabled: settings.enabled,
    setEnabled: (enabled) => void change({ set: { enabled } }),
  };
}

/** Opens the side panel and closes the popup, which lies over it. */
async function openBeside({ windowId }: PopupTab): Promise<void> {
  await openSidePanel(windowId);
  window.close();
}
