import { useEffect, useRef } from 'preact/hooks';
import { sendRequest } from '../../messaging/client.ts';
import type { FrameReport } from '../../messaging/frames.ts';
import { isExactHit } from './exact-hit.ts';
import type { SearchInUse } from './use-search.ts';

/** The words that the popup's address has a ticket for. */
async function lookedUp(): Promise<string | undefined> {
  const ticket = new URL(location.href).searchParams.get('words');
  const words = ticket && (await sendRequest('takeWords', { ticket }));
  return words?.trim();
}

interface Ways {
  query: string;
  open(id: string): Promise<void>;
  search: SearchInUse['search'];
}

/**
 * Shows the reader's own entry once: of the words looked up from the context menu, else the open
 * card's, else the selection's; never over what was typed meanwhile.
 */
export function useInitialEntry(firstLook: FrameReport[] | null, { query, open, search }: Ways): void {
  const typed = useRef(false);
  typed.current ||= query !== '';
  const look = async (words: string): Promise<void> => {
    const [best] = (await search(words)) ?? [];
    if (best && isExactHit(best)) await open(best.id);
  };
  useEffect(() => {
    lookedUp().then(
      async (words) => {
        if (words && !typed.current) await look(words);
      },
      // Without an answer the popup is as always.
      () => {},
    );
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
