import type { JSX } from 'preact';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE } from '../entry/glossary-language.ts';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';

interface MutedSectionProps {
  muted: readonly EntryLabel[];
  unmute(ids: readonly string[]): void;
}

/** The terms that the reader knows, each to be brought back. */
export function MutedSection({ muted, unmute }: MutedSectionProps): JSX.Element {
  const t = useText();
  const { list, goes } = useKeptFocus(muted.length, () => list.current?.closest('section'));
  return (
    <Section id="muted" title={t('muted.title')}>
      {muted.length === 0 && <p class="hint">{t('muted.none')}</p>}
      <ul ref={list} class="muted-terms">
        {muted.map(({ id, term }, place) => (
          <li key={id}>
            <span lang={GLOSSARY_LANGUAGE}>{term}</span>
            <button
              type="button"
              class="button framed"
              aria-label={t('muted.unmuteTerm', [term])}
              onClick={() => {
                goes(place);
                unmute([id]);
              }}
            >
              {t('entry.unmute')}
            </button>
          </li>
        ))}
      </ul>
      {muted.length > 1 && (
        <button
          type="button"
          class="button framed"
          onClick={() => {
            goes(0);
            unmute(muted.map(({ id }) => id));
          }}
        >
          {t('muted.unmuteAll')}
        </button>
      )}
    </Section>
  );
}
