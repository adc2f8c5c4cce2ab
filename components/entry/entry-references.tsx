import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { useText } from '../text.tsx';
import { CitationList } from './citation-list.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EvidenceLine } from './sources/evidence-line.tsx';

interface EntryReferencesProps {
  entry: CompiledEntry;
  copy?: EntryActions['copy'] | undefined;
}

/** The sources of an entry. Without sources it says so, and shows further reading in their place. */
export function EntryReferences({ entry, copy }: EntryReferencesProps): JSX.Element | null {
  const t = useText();
  if (entry.sources.length > 0)
    return (
      <section>
        <h3 class="section-title">{t('entry.sources', entry.sources.length)}</h3>
        <EvidenceLine evidence={entry.evidence} />
        <CitationList citations={entry.sources} copy={copy} numbered />
      </section>
    );
  if (entry.furtherReading.length > 0) return <FurtherReading entry={entry} copy={copy} />;
  return <p class="aside">{t('entry.noReferences')}</p>;
}

/** References of which only the bibliographic record was checked. */
export function FurtherReading({ entry, copy }: EntryReferencesProps): JSX.Element {
  const t = useText();
  return (
    <section>
      <h3 class="section-title">{t('entry.furtherReading')}</h3>
      <p class="aside">{t('entry.furtherReadingNote')}</p>
      <CitationList citations={entry.furtherReading} copy={copy} />
    </section>
  );
}
