import { useEffect, useState } from 'preact/hooks';
import type { EntryLabel } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';

/** The labels of these entries; an entry that is no longer in the glossary has its id for a headword. */
export function useLabels(ids: readonly string[]): EntryLabel[] {
  const [labels, setLabels] = useState<EntryLabel[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let isOutdated = false;
    if (ids.length > 0)
      sendRequest('getLabels', { ids: [...ids] }).then(
        (found) => isOutdated || setLabels(found),
        () => {},
      );
    return () => {
      isOutdated = true;
    };
  }, [key]);
  return ids.map((id) => labels.find((label) => label.id === id) ?? { id, term: id, kind: 'concept' });
}
