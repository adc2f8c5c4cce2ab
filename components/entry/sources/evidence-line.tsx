import type { JSX } from 'preact';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { useText } from '../../text.tsx';

/** What was read of the sources of an entry: how many full texts and abstracts, and the year of the newest. */
export function EvidenceLine({ evidence }: Pick<CompiledEntry, 'evidence'>): JSX.Element | null {
  const t = useText();
  if (!evidence) return null;
  const { texts, abstracts, newest } = evidence;
  const parts = [
    ...(abstracts > 0 ? [t('evidence.abstracts', abstracts)] : []),
    ...(texts > 0 ? [t('evidence.texts', texts)] : []),
    ...(newest === undefined ? [] : [t('evidence.newest', [String(newest)])]),
  ];
  return <p class="aside">{t('evidence.read', [parts.join(', ')])}</p>;
}
