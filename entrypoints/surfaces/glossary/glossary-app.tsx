import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { GlossaryView } from '../../../components/glossary/glossary-view.tsx';
import { narrowerEntries } from '../../../components/glossary/tree-rows.ts';
import { copyText } from '../../../components/kit/copy-text.ts';
import { useText } from '../../../components/text.tsx';
import type { EntryOutline } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import { saveNote } from '../../messaging/requests/save-note.ts';
import { muting } from '../../settings/settings-change.ts';
import { useSettings } from '../use-settings.ts';
import { formatAddress } from './glossary-address.ts';
import { GlossarySearch } from './glossary-search.tsx';
import { printAddressOf } from './print-address.ts';
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
  useLayoutEffect(() => {
    // User Timing, for the bench: the list is in the document.
    if (entries) performance.mark('entry-list');
  }, [entries]);
  const narrower = useMemo(() => narrowerEntries(entries ?? []), [entries]);
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
      search={<GlossarySearch open={open} setSilent={setSilent} />}
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

/** All entries in order; `null` until they are there. */
function useOutline(setSilent: (silent: boolean) => void): readonly EntryOutline[] | null {
  const [entries, setEntries] = useState<readonly EntryOutline[] | null>(null);
  // A plain effect would wait for the first frame.
  useLayoutEffect(() => {
    sendRequest('getOutline', {}).then(setEntries, () => setSilent(true));
  }, []);
  return entries;
}
