import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { GlossaryView } from '../../../components/glossary/glossary-view.tsx';
import { inOrder } from '../../../components/glossary/list-rows.ts';
import { narrowerEntries } from '../../../components/glossary/tree-rows.ts';
import { copyText } from '../../../components/kit/copy-text.ts';
import { useText } from '../../../components/text.tsx';
import type { EntryOutline } from '../../../glossary/compiled-entry.ts';
import type { Kind } from '../../../glossary/kind.ts';
import { sendRequest } from '../../messaging/client.ts';
import { saveNote } from '../../messaging/requests/save-note.ts';
import { muting } from '../../settings/settings-change.ts';
import { useSearch } from '../popup/use-search.ts';
import { useSettings } from '../use-settings.ts';
import { formatAddress } from './glossary-address.ts';
import { useAddress } from './use-address.ts';
import { useEntryChange } from './use-entry-change.ts';
import { useOpenEntry } from './use-open-entry.ts';

/** The page of the whole glossary, with its data and actions. */
export function GlossaryApp(): JSX.Element {
  const t = useText();
  const [silent, setSilent] = useState(false);
  const { settings, change, failure } = useSettings();
  const [address, go] = useAddress();
  const entry = useOpenEntry(address.entry, setSilent);
  const entries = useOutline(setSilent);
  const narrower = useMemo(() => narrowerEntries(entries ?? []), [entries]);
  const { search, ...results } = useSearch(setSilent);
  const shown = entry === 'missing' ? null : entry;
  useEffect(() => {
    document.title = shown ? `${shown.term} – ${t('glossary.title')}` : t('glossary.title');
  }, [shown]);
  const open = (id: string): void => go({ entry: id, task: null });
  const entryChange = useEntryChange(address.entry, {
    isOpen: address.task === 'edit',
    setOpen: (isOpen) => go({ task: isOpen ? 'edit' : null }),
  });
  const hrefOf = (id: string): string => formatAddress({ ...address, entry: id, task: null });
  return (
    <GlossaryView
      search={{
        ...results,
        setQuery: (query) => void search(query),
        open: (id) => {
          void search('');
          open(id);
        },
      }}
      entries={entries}
      grouping={address.grouping}
      setGrouping={(grouping) => go({ grouping })}
      current={address.entry}
      hrefOf={hrefOf}
      reading={{
        entry,
        narrower: shown ? (narrower.get(shown.id) ?? []) : [],
        level: settings.level,
        muted: shown !== null && settings.muted.includes(shown.id),
        noting: address.task === 'note',
        change: entryChange,
        setLevel: (level) => void change({ set: { level } }),
        actions: {
          open,
          setMuted: (id, muted) => void change(muting(id, muted)),
          copy: copyText,
          note: { save: saveNote },
          edit: (id) => go({ entry: id, task: 'edit' }),
        },
        hrefOf,
        listAddress: formatAddress({ ...address, entry: null, task: null }),
        print: () => window.print(),
      }}
      printAddressOf={printAddressOf}
      failure={failure ?? (silent ? t('failure.background') : null)}
    />
  );
}

const printAddressOf = (kind: Kind | null): string =>
  browser.runtime.getURL(kind === null ? '/page-glossary.html?all' : `/page-glossary.html?kind=${kind}`);

/** All entries in order; `null` until they are there. */
function useOutline(setSilent: (silent: boolean) => void): readonly EntryOutline[] | null {
  const [entries, setEntries] = useState<readonly EntryOutline[] | null>(null);
  useEffect(() => {
    sendRequest('getOutline', {}).then(
      (outline) => setEntries(inOrder(outline)),
      () => setSilent(true),
    );
  }, []);
  return entries;
}
