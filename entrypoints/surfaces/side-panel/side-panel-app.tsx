import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../../components/kit/copy-text.ts';
import { SidePanelView } from '../../../components/side-panel/side-panel-view.tsx';
import { useText } from '../../../components/text.tsx';
import { muting } from '../../settings/settings-change.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';
import { printPage } from '../popup/popup-tab.ts';
import { useEntryHistory } from '../popup/use-entry-history.ts';
import { usePage } from '../popup/use-page.ts';
import { useSearch } from '../popup/use-search.ts';
import { useRecent } from '../use-recent.ts';
import { useSettings } from '../use-settings.ts';
import { currentTerm } from './current-term.ts';
import { useActiveTab } from './use-active-tab.ts';
import { usePageView } from './use-page-view.ts';

/** Milliseconds between two readings: the panel stays open for hours, and a long page takes some 50 ms to count its terms. */
const READ_AGAIN = 2000;

/** The side panel, which follows the page of the active tab, with its data and actions. */
export function SidePanelApp(): JSX.Element {
  const t = useText();
  const [silent, setSilent] = useState(false);
  const { settings, change, failure } = useSettings();
  const tab = useActiveTab();
  const { report, scrollTo, start } = usePage(tab, setSilent, READ_AGAIN);
  const view = usePageView(report.state === 'read' ? tab?.id : undefined);
  const [pressed, setPressed] = useState<string | null>(null);
  const { search, ...results } = useSearch(setSilent);
  const { entry, open, back, leave, note } = useEntryHistory(setSilent);
  const { recent, clear } = useRecent();
  const ids = report.state === 'read' ? report.terms.map(({ id }) => id) : [];
  return (
    <SidePanelView
      search={{
        ...results,
        setQuery: (query) => {
          leave();
          void search(query);
        },
      }}
      reading={{
        entry,
        level: settings.level,
        muted: entry !== null && settings.muted.includes(entry.id),
        setLevel: (level) => void change({ set: { level } }),
        back,
      }}
      actions={{
        open: (id) => void open(id),
        setMuted: (id, muted) => void change(muting(id, muted)),
        copy: copyText,
        note: { save: note },
        edit: (id) => void browser.tabs.create({ url: glossaryUrl({ entry: id, task: 'edit' }) }),
      }}
      page={{
        report,
        place: { current: currentTerm(ids, view, pressed), inView: view.inView },
        scrollTo: (id) => {
          setPressed(id);
          scrollTo(id);
        },
        start,
        print: () => printPage(tab),
      }}
      start={{ recent, clearRecent: clear, viewAddressOf: (grouping) => glossaryUrl({ grouping }) }}
      failure={failure ?? (silent ? t('failure.background') : null)}
      glossaryAddress={glossaryUrl({ entry: entry?.id ?? null })}
    />
  );
}
