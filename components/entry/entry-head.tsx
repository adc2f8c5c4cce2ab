import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { kindText } from '../kit/kind-text.ts';
import { entryLanguage, GLOSSARY_LANGUAGE, useText } from '../text.tsx';

/** The number of other names in the head of an entry; "More" lists all of them. */
export const NAMES_AT_A_GLANCE = 3;

/** The headword of an entry, its pronunciation, kind and other names. The headword can be focused by script. */
export function EntryHead({ entry }: { entry: CompiledEntry }): JSX.Element {
  const t = useText();
  const names = entry.alsoCalled;
  const listed = names.slice(0, NAMES_AT_A_GLANCE);
  return (
    <header class="entry-head">
      <h2 class="term" tabIndex={-1}>
        <bdi lang={entryLanguage(entry)}>{entry.term}</bdi>
      </h2>
      <p class="facts">
        {entry.pronunciation !== undefined && (
          <span class="pronunciation" lang={GLOSSARY_LANGUAGE}>
            {entry.pronunciation}
          </span>
        )}
        <span class="kind">{kindText(t, entry)}</span>
      </p>
      {names.length > 0 && (
        <p class="also-called">
          {t('entry.alsoCalled')} <span lang={entryLanguage(entry)}>{listed.join(', ')}</span>
          {names.length > listed.length && ' …'}
        </p>
      )}
    </header>
  );
}
