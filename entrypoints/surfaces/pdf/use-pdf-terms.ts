import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PdfTerm } from '../../../components/pdf/pdf-terms.tsx';
import type { EntryLabel } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { DocumentTerm } from './terms/terms-by-page.ts';

/** The terms of a document with their names, those that are known yet. The same array while nothing of them changes. */
export function usePdfTerms(terms: readonly DocumentTerm[]): readonly PdfTerm[] {
  const [labels, setLabels] = useState<ReadonlyMap<string, EntryLabel>>(new Map());
  useEffect(() => {
    const missing = terms.map(({ id }) => id).filter((id) => !labels.has(id));
    if (missing.length === 0) return;
    sendRequest('getLabels', { ids: missing }).then(
      (found) =>
        setLabels((known) => new Map([...known, ...found.map((label) => [label.id, label] as const)])),
      // They are asked for again with the next term.
      () => {},
    );
  }, [terms]);
  return useMemo(
    () =>
      terms.flatMap(({ id, count, pages }) => {
        const label = labels.get(id);
        return label ? [{ ...label, count, pages: pages.map((page) => page + 1) }] : [];
      }),
    [terms, labels],
  );
}
