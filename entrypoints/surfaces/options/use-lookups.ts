import { useEffect, useState } from 'preact/hooks';
import type { LookupsSectionProps } from '../../../components/lookups/lookups-section.tsx';
import { useText } from '../../../components/text.tsx';
import { exportLookups } from '../../glossaries/lookups/export-lookups.ts';
import type { Lookup } from '../../glossaries/lookups/lookup.ts';
import { lookupChanges } from '../../glossaries/lookups/lookup-changes.ts';
import { clearLookups, listLookups, removeLookup } from '../../glossaries/lookups/lookup-store.ts';
import { restoreLookups } from '../../glossaries/lookups/restore-lookups.ts';
import { messageOf } from '../../messaging/client.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';
import { saveFile } from './save-file.ts';

/** Reads the looked-up terms, follows their changes while the component is mounted, and changes them. */
export function useLookups(): Pick<LookupsSectionProps, 'lookups' | 'failure' | 'addressOf' | 'actions'> {
  const t = useText();
  const [lookups, setLookups] = useState<readonly Lookup[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const mounted = new AbortController();
    const read = (): void => {
      listLookups().then(
        (now) => mounted.signal.aborted || setLookups(now),
        (reason: unknown) => setFailure(t('lookups.notRead', [messageOf(reason)])),
      );
    };
    lookupChanges.watch(read, mounted.signal);
    read();
    return () => mounted.abort();
  }, []);
  const attempt = async (task: Promise<void>): Promise<boolean> => {
    const reason = await task.then(
      () => null,
      (reason: unknown) => t('lookups.notChanged', [messageOf(reason)]),
    );
    setFailure(reason);
    return reason === null;
  };
  return {
    lookups,
    failure,
    addressOf: (id) => glossaryUrl({ entry: id }),
    actions: {
      remove: ({ id }) => attempt(removeLookup(id)),
      putBack: (lookup) => attempt(restoreLookups([lookup])),
      clear: () => void attempt(clearLookups()),
      save: (format) => void attempt(exportLookups(format).then(saveFile)),
    },
  };
}
