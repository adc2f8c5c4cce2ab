import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../../glossary/search-hit.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { FrameReport } from '../../messaging/frame-api.ts';
import type { SearchInUse } from './use-search.ts';

interface Actions {
  query: string;
  open(id: string): Promise<void>;
  search: SearchInUse['search'];
}

/**
 * Opens the entry that the user most likely wants, once.
 * It is the entry of the words looked up from the context menu, else of the open card, else of the selection; none when the user
 * has typed meanwhile.
 */
export function useInitialEntry(
  firstReports: readonly FrameReport[] | null,
  { query, open, search }: Actions,
): void {
  const hasTyped = useRef(false);
  hasTyped.current ||= query !== '';
  const lookUp = async (words: string): Promise<void> => {
    const [best] = (await search(words)) ?? [];
    if (best && isExactHit(best)) await open(best.id);
  };
  useEffect(() => {
    takePendingLookup().then(
      async (words) => {
        if (words && !hasTyped.current) await lookUp(words);
      },
      // If the background does not respond, the popup opens as usual.
      () => {},
    );
  }, []);
  useEffect(() => {
    if (!firstReports || hasTyped.current) return;
    const openEntry = firstReports.find((report) => report.openEntry !== null)?.openEntry;
    const selection = firstReports.find((report) => report.selection.trim() !== '')?.selection.trim();
    if (openEntry) open(openEntry);
    else if (selection) lookUp(selection);
  }, [firstReports]);
}

/** The words of the lookup whose token is in the popup's address. */
async function takePendingLookup(): Promise<string | undefined> {
  const token = new URL(location.href).searchParams.get('lookup');
  const words = token && (await sendRequest('takeLookup', { token }));
  return words?.trim();
}

/** Whether a query means exactly this hit: all letters of what it found are marked. */
export function isExactHit({ term, found, marks }: SearchHit): boolean {
  const text = found ?? term;
  const marked = marks.reduce((sum, [start, end]) => sum + end - start, 0);
  const letters = /[\p{L}\p{N}]/gu;
  return marked > 0 && marked >= (text.match(letters)?.length ?? 0);
}
