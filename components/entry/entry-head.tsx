import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { useText } from '../text.tsx';
import { GLOSSARY_LANGUAGE } from './glossary-language.ts';

/** As many other names as a glance takes in; the rest stands under "More". */
export const NAMES_AT_A_GLANCE = 3;

/** The headword, how it is said, what it is and its other names. The headword takes focus when asked to. */
export function EntryHead({ entry }: { entry: CompiledEntry }): JSX.Element {
  const t = useText();
  const names = entry.alsoCalled;
  const listed = names.slice(0, NAMES_AT_A_GLANCE);
  return (
    <header class="entry-head">
      <h2 class="term" tabIndex={-1}>
        <bdi lang={GLOSSARY_LANGUAGE}>{entry.term}</bdi>
      </h2>
      <p class="facts">
        {entry.pronunciation !== undefined && (
          <span class="pronunciation" lang={GLOSSARY_LANGUAGE}>
            {entry.pronunciation}
          </span>
        )}
        <span class="kind">{t(`kind.${entry.kind}`)}</span>
      </p>
      {names.length > 0 && (
        <p class="also-called">
          {t('entry.alsoCalled')} <span lang={GLOSSARY_LANGUAGE}>{listed.join(', ')}</span>
          {names.length > listed.length && ' …'}
        </p>
      )}
    </header>
  );
}
