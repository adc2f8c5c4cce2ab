import { useEffect, useState } from 'preact/hooks';
import { sendRequest } from '../../messaging/client.ts';

/** The words that the user selected on a page to write an entry for, whose token is in this page's address; `null` for none. */
export function useSelectedWords(): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const token = new URL(location.href).searchParams.get('add');
    if (token === null) return;
    // Taken once: a page that is loaded again begins without it.
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
    sendRequest('takeLookup', { token }).then(
      (taken) => setWords(taken?.replace(/\s+/g, ' ').trim() || null),
      // Without the background the form opens empty, by its button.
      () => {},
    );
  }, []);
  return words;
}
