import { useEffect, useState } from 'preact/hooks';
import { formatAddress, type GlossaryAddress, parseAddress } from './glossary-address.ts';

/** The page's address, and going elsewhere in it: each step can be bookmarked, and the browser's back leads to the one before. */
export function useAddress(): [address: GlossaryAddress, go: (change: Partial<GlossaryAddress>) => void] {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const changed = (): void => setAddress(parseAddress(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = (change: Partial<GlossaryAddress>): void => {
    location.hash = formatAddress({ ...address, ...change });
  };
  return [address, go];
}
