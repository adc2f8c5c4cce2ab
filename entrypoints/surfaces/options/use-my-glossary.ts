import { useEffect, useState } from 'preact/hooks';
import type { MyGlossarySectionProps } from '../../../components/my-glossary/my-glossary-section.tsx';
import { failureText } from '../../../components/options/glossaries/importing/failure-text.ts';
import { useText } from '../../../components/text.tsx';
import { watchGlossaries } from '../../glossaries/glossary-changes.ts';
import type { ImportFailure, MyEntry } from '../../glossaries/glossary-row.ts';
import { deleteMyEntry, listMyEntries, saveMyEntry } from '../../glossaries/my-glossary.ts';
import { messageOf } from '../../messaging/client.ts';

/** Reads what the user has written, follows its changes while the component is mounted, and changes it. */
export function useMyGlossary(): Omit<MyGlossarySectionProps, 'selected'> {
  const t = useText();
  const [entries, setEntries] = useState<readonly MyEntry[] | null>(null);
  const title = t('mine.title');
  useEffect(() => {
    const mounted = new AbortController();
    const read = (): void => {
      listMyEntries().then(
        (now) => mounted.signal.aborted || setEntries(now),
        // The list of glossaries says why nothing can be read.
        () => {},
      );
    };
    watchGlossaries(read, mounted.signal);
    read();
    return () => mounted.abort();
  }, []);
  const outcome = async (task: Promise<ImportFailure | null>): Promise<string | null> => {
    try {
      const result = await task;
      setEntries(await listMyEntries());
      return result && failureText(t, result.failure);
    } catch (reason) {
      return failureText(t, { code: 'fault', values: { detail: messageOf(reason) } });
    }
  };
  return {
    entries,
    save: ({ id = crypto.randomUUID(), notes: _, ...draft }) => outcome(saveMyEntry({ ...draft, id }, title)),
    remove: (id) => outcome(deleteMyEntry(id, title)),
  };
}
